package org.sightline.ejb.design;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.design.RevisionEvent;

/**
 * One revision to show.
 *
 * @param status   its own, or what none counts as
 * @param active   it is the valid one of its design
 * @param modified it is the valid one, and a next one is being made
 * @param reason   why it was made, or null; for staff only
 * @param refusal  why its drawings are not taken in, or null
 * @param drawings those of which the caller sees something
 * @param open     its drawings can still be others, and the caller may change them
 * @param events   what the caller may let happen to it now
 */
public record DesignRevisionRow(
        UUID id,
        String label,
        StatusName status,
        boolean active,
        boolean modified,
        String reason,
        IngestState ingest,
        RefusalReason refusal,
        Instant createdAt,
        List<DrawingRow> drawings,
        boolean open,
        Set<RevisionEvent> events) {

    /** Its drawings are still to be looked into, or just now are. */
    public boolean reading() {
        return ingest == IngestState.RECEIVED || ingest == IngestState.SCANNING;
    }

    public boolean can(RevisionEvent event) {
        return events.contains(event);
    }
}
