package org.sightline.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.document.ReturnStatusRow;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.document.StageRow;
import org.sightline.ejb.document.Standing;
import org.sightline.ejb.document.Told;
import org.sightline.ejb.project.Site;
import org.sightline.entities.document.SlotAnswer;

/**
 * A document for programs. For contacts, stage, status and expected are those of the newest revision they see; where it lies
 * and when it is due is for staff alone.
 * Its version is told as the ETag alone, so that the body says nothing of what is hidden.
 */
public record DocumentJson(
        String id,
        String number,
        String title,
        String docCode,
        Boolean inRegister,
        boolean required,
        String stage,
        StatusJson status,
        String location,
        LocalDate due,
        LocalDate expected,
        ProjectRef project,
        Site customer,
        Site supplier,
        Instant createdAt,
        Instant updatedAt,
        List<RevisionJson> revisions) {

    /**
     * What was answered.
     *
     * @param answer NONE, UNANSWERED, ANSWERED or COMPLETED
     * @param code   of the return status, or null
     */
    public record StatusJson(String answer, String code, String name, boolean complete) {

        static StatusJson of(RevisionRow latest) {
            ReturnStatusRow returned = latest == null ? null : latest.told().returned();
            SlotAnswer answer =
                    latest == null ? SlotAnswer.NONE : returned == null ? SlotAnswer.UNANSWERED : SlotAnswer.ANSWERED;
            return of(answer, returned, returned != null && returned.complete());
        }

        static StatusJson of(Standing standing) {
            return of(standing.answer(), standing.returned(), standing.complete());
        }

        private static StatusJson of(SlotAnswer answer, ReturnStatusRow returned, boolean complete) {
            return new StatusJson(
                    answer.name(),
                    returned == null ? null : returned.code(),
                    returned == null ? null : returned.name(),
                    complete);
        }
    }

    /** A revision for programs. {@code reference} names it in addresses. */
    public record RevisionJson(
            String id,
            String revision,
            String reference,
            String state,
            String stage,
            String status,
            LocalDate expected,
            boolean inPortal,
            boolean forSupplier,
            String fileName,
            String contentType,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt) {

        static RevisionJson of(RevisionRow row) {
            return new RevisionJson(
                    row.id().toString(),
                    row.label(),
                    row.reference(),
                    row.state().name(),
                    row.told().stage(),
                    row.told().returned() == null ? null : row.told().returned().code(),
                    row.told().expected(),
                    row.inPortal(),
                    row.forSupplier(),
                    row.fileName(),
                    row.contentType(),
                    row.size(),
                    row.sha256(),
                    row.uploadedBy(),
                    row.uploadedAt());
        }
    }

    static DocumentJson of(DocumentDetail document) {
        Standing standing = document.standing();
        Told told =
                document.latest() == null ? Told.nothing() : document.latest().told();
        StageRow stage = standing == null ? null : standing.stage();
        return new DocumentJson(
                document.id().toString(),
                document.number(),
                document.title(),
                document.docCode(),
                document.inRegister(),
                document.required(),
                standing == null ? told.stage() : stage == null ? null : stage.code(),
                standing == null ? StatusJson.of(document.latest()) : StatusJson.of(standing),
                standing == null ? null : standing.location().name(),
                standing == null ? null : standing.due(),
                standing == null ? told.expected() : standing.expected(),
                document.project(),
                document.customer(),
                document.supplier(),
                document.createdAt(),
                document.updatedAt(),
                document.revisions().stream().map(RevisionJson::of).toList());
    }
}
