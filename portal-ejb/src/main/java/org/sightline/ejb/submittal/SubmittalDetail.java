package org.sightline.ejb.submittal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.SubmittalState;

/**
 * One submittal to show.
 *
 * @param version      null for contacts where it moves with what they are not told
 * @param number       null for a draft
 * @param state        as the caller may know it: contacts are not told whether a colleague has looked at it
 * @param author       null where the caller may not know the person
 * @param own          the caller made it
 * @param reason       why it was voided, returned or withdrawn; null also for whoever is not told of every line, where the lines tell it
 * @param manner       how an outgoing one goes; null for incoming ones
 * @param processedAt  when every file of an incoming one was handled, or null
 * @param downloadedAt when the caller first took files of it away, or null; always null for staff
 * @param progress     in the lines that are listed
 * @param items        in their order; to contacts without those of documents out of their sight
 * @param whole        every line is listed, as papers about all of it do
 * @param recipients   without the blind copies, but for staff and the one who gets it
 * @param actions      what the caller may do with it now
 */
public record SubmittalDetail(
        UUID id,
        Long version,
        String number,
        Direction direction,
        SubmittalState state,
        ProjectRef project,
        Site partner,
        String author,
        boolean own,
        String purpose,
        String remarks,
        Instant createdAt,
        Instant sentAt,
        Instant movedAt,
        String reason,
        MannerRow manner,
        Instant processedAt,
        Instant downloadedAt,
        SubmittalProgress progress,
        List<SubmittalItemRow> items,
        boolean whole,
        List<RecipientRow> recipients,
        Set<SubmittalAction> actions) {

    /**
     * How an outgoing one goes.
     *
     * @param email    null for contacts
     * @param returnBy until when an answer is asked for, or null
     * @param expected the latest day on which an answer is expected, or null
     */
    public record MannerRow(
            EmailChoice email,
            LocalDate returnBy,
            LocalDate expected,
            boolean stamped,
            boolean covered,
            boolean overdue) {}

    public boolean can(SubmittalAction action) {
        return actions.contains(action);
    }

    public boolean outgoing() {
        return direction == Direction.OUTGOING;
    }

    public boolean draft() {
        return state == SubmittalState.DRAFT;
    }

    /** Whether some file of it can be taken away. */
    public boolean downloadable() {
        return items.stream().anyMatch(SubmittalItemRow::open);
    }
}
