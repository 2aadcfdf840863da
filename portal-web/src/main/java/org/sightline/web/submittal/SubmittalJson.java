package org.sightline.web.submittal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.submittal.RecipientRow;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalProgress;
import org.sightline.entities.submittal.RecipientKind;

/** A submittal for programs. Its version is told as the ETag alone, to whom it tells nothing that is hidden. */
public record SubmittalJson(
        String id,
        String number,
        String direction,
        String state,
        ProjectRef project,
        Site partner,
        String author,
        String purpose,
        String remarks,
        Instant createdAt,
        Instant sentAt,
        String reason,
        String email,
        LocalDate returnBy,
        LocalDate expected,
        Instant processedAt,
        Instant downloadedAt,
        SubmittalProgress counts,
        List<ItemJson> items,
        RecipientsJson recipients) {

    /**
     * A line for programs. {@code document} and {@code revision}: ids, or null; {@code answer}, {@code handling}: null while
     * there is none.
     *
     * @param stamp DUE, MADE, or why it goes out unstamped: ENCRYPTED, SIGNED, UNREADABLE; null where none was wanted
     */
    public record ItemJson(
            String id,
            String document,
            String revision,
            String number,
            String title,
            String label,
            String fileName,
            String contentType,
            long size,
            String sha256,
            Integer pages,
            boolean transmittal,
            boolean returnExpected,
            boolean voided,
            String voidReason,
            String status,
            String comment,
            Instant answeredAt,
            Instant handledAt,
            String noAction,
            String stamp) {

        static ItemJson of(SubmittalItemRow item) {
            return new ItemJson(
                    item.id().toString(),
                    item.document() == null ? null : item.document().toString(),
                    item.revision() == null ? null : item.revision().toString(),
                    item.number(),
                    item.title(),
                    item.label(),
                    item.file().fileName(),
                    item.file().contentType(),
                    item.file().size(),
                    item.file().sha256(),
                    item.pages(),
                    item.transmittal(),
                    item.returnExpected(),
                    item.voided(),
                    item.voided() ? item.voiding().reason() : null,
                    item.answer() == null ? null : item.answer().code(),
                    item.answer() == null ? null : item.answer().comment(),
                    item.answer() == null ? null : item.answer().at(),
                    item.handling() == null ? null : item.handling().at(),
                    item.handling() == null ? null : item.handling().noAction(),
                    item.file().stamp() == null ? null : item.file().stamp().name());
        }
    }

    /** Whom it is addressed to. */
    public record RecipientsJson(List<RecipientRow> to, List<RecipientRow> cc, List<RecipientRow> bcc) {

        static RecipientsJson of(List<RecipientRow> all) {
            return new RecipientsJson(
                    kind(all, RecipientKind.TO), kind(all, RecipientKind.CC), kind(all, RecipientKind.BCC));
        }

        private static List<RecipientRow> kind(List<RecipientRow> all, RecipientKind kind) {
            return all.stream().filter(one -> one.kind() == kind).toList();
        }
    }

    static SubmittalJson of(SubmittalDetail submittal) {
        SubmittalDetail.MannerRow manner = submittal.manner();
        return new SubmittalJson(
                submittal.id().toString(),
                submittal.number(),
                submittal.direction().name(),
                submittal.state().name(),
                submittal.project(),
                submittal.partner(),
                submittal.author(),
                submittal.purpose(),
                submittal.remarks(),
                submittal.createdAt(),
                submittal.sentAt(),
                submittal.reason(),
                manner == null || manner.email() == null ? null : manner.email().name(),
                manner == null ? null : manner.returnBy(),
                manner == null ? null : manner.expected(),
                submittal.processedAt(),
                submittal.downloadedAt(),
                submittal.progress(),
                submittal.items().stream().map(ItemJson::of).toList(),
                RecipientsJson.of(submittal.recipients()));
    }
}
