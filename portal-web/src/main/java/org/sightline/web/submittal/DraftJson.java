package org.sightline.web.submittal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.IncomingWords;
import org.sightline.ejb.submittal.incoming.NewFile;
import org.sightline.ejb.submittal.outgoing.DraftChange;
import org.sightline.ejb.submittal.outgoing.DraftChange.DraftManner;
import org.sightline.ejb.submittal.outgoing.WantedItem;
import org.sightline.ejb.submittal.outgoing.WantedRecipient;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.RecipientKind;

/**
 * A draft, as a program tells it; what is left out stays as it is. Partners hand in uploads under a number of their own; we
 * send documents to recipients, and are given a number.
 *
 * @param number   of what a partner hands in; left out for the next one
 * @param partner  to whom; left out for the customer of the project
 * @param email    NONE, NOTICE or ATTACHMENTS; told together with {@code returnBy}, {@code stamped} and {@code covered}
 * @param returnBy until when an answer is asked for
 */
public record DraftJson(
        String number,
        UUID partner,
        List<ItemJson> items,
        String purpose,
        String remarks,
        Addressed recipients,
        String email,
        LocalDate returnBy,
        boolean stamped,
        boolean covered) {

    /**
     * A line: a document of ours, or a finished upload.
     *
     * @param transmittal the file is the sheet that says what the others are
     */
    public record ItemJson(UUID document, String revision, Boolean returnExpected, UUID upload, boolean transmittal) {

        private WantedItem going() {
            return new WantedItem(document, revision, returnExpected);
        }

        private NewFile coming() {
            return new NewFile(upload, transmittal);
        }
    }

    /** Ids of contacts. */
    public record Addressed(List<UUID> to, List<UUID> cc, List<UUID> bcc) {

        private List<WantedRecipient> all() {
            List<WantedRecipient> all = new ArrayList<>();
            add(all, RecipientKind.TO, to);
            add(all, RecipientKind.CC, cc);
            add(all, RecipientKind.BCC, bcc);
            return all;
        }

        private static void add(List<WantedRecipient> all, RecipientKind kind, List<UUID> contacts) {
            if (contacts != null) {
                contacts.forEach(contact -> all.add(new WantedRecipient(contact, kind, null)));
            }
        }
    }

    DraftChange change() {
        EmailChoice choice = SubmittalQuery.constant(EmailChoice.class, email, "submittal.badEmail");
        boolean told = choice != null || returnBy != null || stamped || covered;
        return new DraftChange(
                purpose,
                remarks,
                told ? new DraftManner(choice, returnBy, stamped, covered) : null,
                items == null ? null : items.stream().map(ItemJson::going).toList(),
                recipients == null ? null : recipients.all());
    }

    List<NewFile> files() {
        return items == null ? List.of() : items.stream().map(ItemJson::coming).toList();
    }

    IncomingWords words() {
        return new IncomingWords(purpose, remarks);
    }
}
