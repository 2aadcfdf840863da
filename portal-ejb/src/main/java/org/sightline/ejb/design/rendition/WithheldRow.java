package org.sightline.ejb.design.rendition;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.design.WithheldDrawing;

/**
 * A drawing that somebody was not given.
 *
 * @param layers names of those that were to be shown
 */
public record WithheldRow(
        UUID id,
        UUID design,
        String number,
        String label,
        String fileName,
        String layers,
        RefusalReason reason,
        Instant noticedAt) {

    static WithheldRow of(WithheldDrawing withheld) {
        DesignFile file = withheld.getFile();
        return new WithheldRow(
                withheld.getId(),
                file.getRevision().getDesign().getId(),
                file.getRevision().getDesign().getNumber(),
                file.getRevision().getLabel(),
                file.getFileName(),
                withheld.getLayers(),
                withheld.getReason(),
                withheld.getNoticedAt());
    }
}
