package org.sightline.ejb.submittal.incoming;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * What becomes of one file that came in: a revision of a document that is there or of a new one, or nothing, with a reason.
 *
 * @param revision    its label; null for the one that offers itself
 * @param status      what it says of the document, or null; the document's line that is out is answered with it
 * @param comment     the partner's words with the status
 * @param noAction    why nothing is done with it
 */
public record HandledFile(
        @NotNull UUID item,
        UUID document,
        @Valid NewDocument newDocument,
        @Size(max = Limits.CODE) String revision,
        UUID status,
        @Size(max = Limits.TEXT) String comment,
        @Size(max = Limits.TEXT) String noAction) {

    /** A document that is not there yet. */
    public record NewDocument(@Size(max = Limits.CODE) String number, @Size(max = Limits.TITLE) String title) {}

    public static HandledFile aside(UUID item, String why) {
        return new HandledFile(item, null, null, null, null, null, why == null ? "" : why);
    }

    public static HandledFile of(UUID item, UUID document, String revision, UUID status) {
        return new HandledFile(item, document, null, revision, status, null, null);
    }
}
