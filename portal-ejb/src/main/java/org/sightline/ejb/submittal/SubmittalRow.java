package org.sightline.ejb.submittal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.SubmittalState;

/**
 * A line of a list of submittals.
 *
 * @param number       null for a draft
 * @param state        as the caller may know it: contacts are not told whether a colleague has looked at it
 * @param author       null where the caller may not know the person
 * @param sentAt       null for a draft
 * @param expected     the latest day on which an answer is expected, or null
 * @param processedAt  when every file of an incoming one was handled, or null
 * @param downloadedAt when the caller first took files of it away, or null; always null for staff
 */
public record SubmittalRow(
        UUID id,
        String number,
        Direction direction,
        SubmittalState state,
        ProjectRef project,
        Site partner,
        String author,
        String purpose,
        Instant createdAt,
        Instant sentAt,
        Instant movedAt,
        SubmittalProgress progress,
        LocalDate expected,
        boolean overdue,
        Instant processedAt,
        Instant downloadedAt) {

    public boolean outgoing() {
        return direction == Direction.OUTGOING;
    }

    /** Whether there are files to take away. */
    public boolean downloadable() {
        return progress.files() > 0 && state != SubmittalState.VOID;
    }

    /** Whether it waits to be taken away by the caller, a contact. */
    public boolean fresh() {
        return outgoing() && SubmittalState.GONE_OUT.contains(state) && downloadedAt == null;
    }
}
