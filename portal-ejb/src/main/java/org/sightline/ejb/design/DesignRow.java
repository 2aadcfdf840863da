package org.sightline.ejb.design;

import java.time.Instant;
import java.util.UUID;
import org.sightline.ejb.project.Site;
import org.sightline.entities.design.IngestState;

/**
 * A line of a list of designs.
 *
 * @param project   null in the library
 * @param label     of the latest revision the caller sees, as status and ingest
 * @param revisions how many the caller sees
 * @param modified  the valid revision is among them, and a next one is being made
 * @param updatedAt null for contacts, whom it would tell of what they do not see
 * @param favourite the caller has marked it
 */
public record DesignRow(
        UUID id,
        String number,
        String title,
        String customerReference,
        String material,
        String styleCode,
        DesignSize size,
        Site customer,
        ProjectRef project,
        String label,
        StatusName status,
        IngestState ingest,
        int revisions,
        boolean modified,
        Instant updatedAt,
        boolean favourite) {}
