package org.sightline.ejb.design;

import java.util.Set;
import java.util.UUID;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.RefusalReason;

/**
 * One drawing of a revision.
 *
 * @param format   null until it was looked into
 * @param refusal  why it is not taken in, or null
 * @param original the caller may have the bytes as they were brought in
 * @param forms    in which the caller may take away what it sees of it
 */
public record DrawingRow(
        UUID id,
        String fileName,
        String format,
        String unit,
        int pages,
        boolean staffOnly,
        IngestState ingest,
        RefusalReason refusal,
        boolean original,
        Set<DrawingForm> forms) {

    static DrawingRow of(DesignFile file, boolean original, Set<DrawingForm> forms) {
        DesignFile.Facts facts = file.facts();
        return new DrawingRow(
                file.getId(),
                file.getFileName(),
                facts.format(),
                facts.unit(),
                facts.pages(),
                facts.staffOnly(),
                file.getIngest(),
                file.getRefusal(),
                original,
                forms);
    }
}
