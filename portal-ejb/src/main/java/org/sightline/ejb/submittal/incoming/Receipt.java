package org.sightline.ejb.submittal.incoming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.entities.submittal.SubmittalState;

/**
 * What a sender is told of what it handed in: that it arrived, byte by byte, and how far it was worked in.
 *
 * @param processedAt null until every file has been handled
 * @param reason      why it was returned or withdrawn, else null
 * @param withdrawable nothing was handled yet, and the caller may take it back
 */
public record Receipt(
        UUID id,
        ProjectRef project,
        String number,
        String partner,
        String sender,
        SubmittalState state,
        Instant sentAt,
        Instant processedAt,
        int handled,
        String reason,
        boolean withdrawable,
        List<IncomingLine> files) {

    Receipt with(List<IncomingLine> seen) {
        return new Receipt(
                id, project, number, partner, sender, state, sentAt, processedAt, handled, reason, withdrawable, seen);
    }

    /** Some files were handled and some were not. */
    public boolean partly() {
        return state == SubmittalState.PARTLY_PROCESSED;
    }
}
