package org.sightline.web.document;

import java.time.Instant;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;
import org.sightline.web.document.DocumentJson.RevisionJson;

/** A line of a list of documents for programs. {@code revisions}: how many the caller sees. */
public record DocumentLine(
        String id,
        String number,
        String title,
        String docCode,
        ProjectRef project,
        Site customer,
        RevisionJson latest,
        int revisions,
        Instant updatedAt) {

    static DocumentLine of(DocumentRow row) {
        return new DocumentLine(
                row.id().toString(),
                row.number(),
                row.title(),
                row.docCode(),
                row.project(),
                row.customer(),
                row.latest() == null ? null : RevisionJson.of(row.latest()),
                row.revisions(),
                row.updatedAt());
    }
}
