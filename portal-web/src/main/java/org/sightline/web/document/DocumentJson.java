package org.sightline.web.document;

import java.time.Instant;
import java.util.List;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.project.Site;

/** A document for programs. Its version is told as the ETag alone, so that the body says nothing of what is hidden. */
public record DocumentJson(
        String id,
        String number,
        String title,
        String docCode,
        Boolean inRegister,
        ProjectRef project,
        Site customer,
        Site supplier,
        Instant createdAt,
        Instant updatedAt,
        List<RevisionJson> revisions) {

    /** A revision for programs. {@code reference} names it in addresses. */
    public record RevisionJson(
            String id,
            String revision,
            String reference,
            String state,
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
        return new DocumentJson(
                document.id().toString(),
                document.number(),
                document.title(),
                document.docCode(),
                document.inRegister(),
                document.project(),
                document.customer(),
                document.supplier(),
                document.createdAt(),
                document.updatedAt(),
                document.revisions().stream().map(RevisionJson::of).toList());
    }
}
