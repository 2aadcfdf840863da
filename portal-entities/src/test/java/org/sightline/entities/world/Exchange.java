package org.sightline.entities.world;

import java.util.List;
import java.util.UUID;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Thing;
import org.sightline.entities.world.Plan.Work;

/** What goes out and comes in between the host and its partners in a world. */
public record Exchange(List<Parcel> submittals, List<Sheet> lines) {

    /** Nothing was ever sent or handed in. */
    public static final Exchange NONE = new Exchange(List.of(), List.of());

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
}
