package org.sightline.web.submittal;

import java.time.Instant;
import java.time.LocalDate;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.submittal.SubmittalProgress;
import org.sightline.ejb.submittal.SubmittalRow;

/** A line of a list of submittals for programs. */
public record SubmittalLine(
        String id,
        String number,
        String direction,
        String state,
        ProjectRef project,
        Site partner,
        String purpose,
        Instant sentAt,
        SubmittalProgress counts,
        LocalDate expected,
        Instant processedAt,
        Instant downloadedAt) {

    static SubmittalLine of(SubmittalRow row) {
        return new SubmittalLine(
                row.id().toString(),
                row.number(),
                row.direction().name(),
                row.state().name(),
                row.project(),
                row.partner(),
                row.purpose(),
                row.sentAt(),
                row.progress(),
                row.expected(),
                row.processedAt(),
                row.downloadedAt());
    }
}
