package org.sightline.ejb.submittal.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.submittal.StampState;

/**
 * The one submittal a guest sees.
 *
 * @param returnBy      until when an answer is asked for, or null
 * @param downloadsLeft how many more times files may be taken away
 */
public record GuestSubmittal(
        String number,
        String purpose,
        String remarks,
        Instant sentAt,
        LocalDate returnBy,
        boolean voided,
        Instant until,
        int downloadsLeft,
        List<Line> lines) {

    /**
     * A document of it.
     *
     * @param size     length in bytes
     * @param voided   it was taken back
     * @param readable its bytes can be had
     * @param stamp    how far its stamped copy is, or why there is none; null where none was wanted
     */
    public record Line(
            UUID id,
            String number,
            String title,
            String revision,
            String fileName,
            long size,
            boolean voided,
            boolean readable,
            StampState stamp) {}

    public boolean isAnyReadable() {
        return lines.stream().anyMatch(Line::readable);
    }
}
