package org.sightline.entities.world;

import java.util.List;
import java.util.UUID;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Thing;
import org.sightline.entities.world.Plan.Work;

/** What goes out and comes in between the host and its partners in a world, and who else is shown it or told of it. */
public record Exchange(List<Parcel> submittals, List<Sheet> lines, List<Link> links, List<Notice> notices) {

    /** Nothing was ever sent or handed in. */
    public static final Exchange NONE = new Exchange(List.of(), List.of(), List.of(), List.of());

    /** A submittal. @param author an account */
    public record Parcel(
            UUID id, String word, boolean outgoing, Work project, Site partner, UUID author, SubmittalState state)
            implements Thing {}

    /**
     * A line of a submittal.
     *
     * @param revision of its project; null for a file that came in and became no document
     * @param handled  whether somebody looked after what came in
     */
    public record Sheet(
            UUID id,
            String word,
            Parcel submittal,
            int ordinal,
            Revision revision,
            Bytes file,
            boolean voided,
            boolean handled)
            implements Thing {}

    /**
     * A share link of an outgoing submittal, whose code was entered.
     *
     * @param maker    an account of staff
     * @param guest    the address it was made for, perhaps that of a contact
     * @param usedUp   as many files were taken away as were allowed
     * @param passOver the time for which no code is asked again has run out
     */
    public record Link(
            UUID id,
            String word,
            Parcel submittal,
            UUID maker,
            String guest,
            boolean revoked,
            boolean expired,
            boolean usedUp,
            boolean passOver)
            implements Thing {

        /** What stands in the address of the link. */
        public String token() {
            return "token-" + word;
        }

        /** What was given for the code. */
        public String pass() {
            return "pass-" + word;
        }

        public boolean isActive() {
            return !revoked && !expired && !usedUp;
        }
    }

    /**
     * A row of somebody's bell.
     *
     * @param account   whose
     * @param staff     whether that is somebody of the house
     * @param submittal what it speaks of, or null
     * @param slot      what it speaks of, or null
     */
    public record Notice(UUID id, String word, UUID account, boolean staff, Parcel submittal, Slot slot)
            implements Thing {}
}
