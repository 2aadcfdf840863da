package org.sightline.web.design;

import java.time.Instant;
import java.util.UUID;
import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.design.ProjectRef;
import org.sightline.ejb.project.Site;

/** A line of a list of designs for programs. {@code revision}, {@code status}: of the latest revision the caller sees. */
public record DesignLine(
        UUID id,
        String number,
        String title,
        String customerReference,
        String material,
        String styleCode,
        Site customer,
        ProjectRef project,
        String revision,
        String status,
        String statusName,
        String ingest,
        int revisions,
        boolean underModification,
        boolean favourite,
        Instant updatedAt) {

    static DesignLine of(DesignRow row) {
        return new DesignLine(
                row.id(),
                row.number(),
                row.title(),
                row.customerReference(),
                row.material(),
                row.styleCode(),
                row.customer(),
                row.project(),
                row.label(),
                row.status() == null ? null : row.status().meaning().name(),
                row.status() == null ? null : row.status().label("en"),
                row.ingest() == null ? null : row.ingest().name(),
                row.revisions(),
                row.modified(),
                row.favourite(),
                row.updatedAt());
    }
}
