package org.sightline.ejb.submittal.outgoing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.submittal.EmailChoice;

/**
 * What shall be different in a draft; null keeps what is.
 *
 * @param purpose    empty for none
 * @param remarks    empty for none
 * @param items      the documents, all of them
 * @param recipients the recipients, all of them
 */
public record DraftChange(
        @Size(max = Limits.CODE) String purpose,
        @Size(max = Limits.TEXT) String remarks,
        @Valid DraftManner manner,
        @Valid List<WantedItem> items,
        @Valid List<WantedRecipient> recipients) {

    /**
     * How it goes; always told as a whole.
     *
     * @param returnBy until when an answer is asked for, or null
     */
    public record DraftManner(EmailChoice email, LocalDate returnBy, boolean stamped, boolean covered) {}

    public static DraftChange of(List<WantedItem> items) {
        return new DraftChange(null, null, null, items, null);
    }

    public static DraftChange to(List<WantedRecipient> recipients) {
        return new DraftChange(null, null, null, null, recipients);
    }
}
