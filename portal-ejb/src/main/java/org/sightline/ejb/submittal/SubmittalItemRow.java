package org.sightline.ejb.submittal;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.StampState;

/**
 * A line of one submittal: a file, and the document it is a revision of.
 *
 * @param document     the document, null where there is none or the caller does not see it
 * @param revision     as {@code document}
 * @param number       of the document, in the words it was sent with; so with title and label; null where there is none, and
 *                     where a file became one the caller does not see
 * @param pages        null where they cannot be counted
 * @param open         the caller may take its bytes away
 * @param voiding      null while it stands
 * @param answer       null while there is none
 * @param handling     of an incoming one: null while nobody has looked after it
 * @param downloadedAt when the caller first took it away, or null; always null for staff
 */
public record SubmittalItemRow(
        UUID id,
        int ordinal,
        UUID document,
        UUID revision,
        String number,
        String title,
        String label,
        BytesRow file,
        Integer pages,
        boolean transmittal,
        boolean returnExpected,
        boolean open,
        VoidingRow voiding,
        AnswerRow answer,
        HandlingRow handling,
        Instant downloadedAt) {

    /**
     * What is given out.
     *
     * @param size  in bytes
     * @param stamp how far its stamped copy is, or why there is none; null where none was wanted
     */
    public record BytesRow(
            String fileName, String contentType, long size, String sha256, ScanState scan, StampState stamp) {}

    /** @param by null for contacts */
    public record VoidingRow(Instant at, String by, String reason) {}

    /**
     * What was said of the document.
     *
     * @param by       null where the caller may not know the person
     * @param evidence whether a file proves it
     */
    public record AnswerRow(
            UUID status,
            String code,
            String name,
            String colour,
            boolean complete,
            String comment,
            Instant at,
            String by,
            AnswerWay way,
            boolean evidence) {}

    /**
     * @param by       null for contacts
     * @param noAction why nothing was done with it; null where it became a revision
     */
    public record HandlingRow(Instant at, String by, String noAction) {}

    public boolean voided() {
        return voiding != null;
    }
}
