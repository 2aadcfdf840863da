package org.sightline.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.sightline.ejb.audit.AuditFilter;

/**
 * A filter as it stands in an address.
 *
 * @param from the first day or moment that is wanted
 * @param to   the last day that is wanted, or the first moment that is not; what is neither narrows nothing
 */
record AskedAudit(String who, String action, String subject, String from, String to, String q) {

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(who, action, subject, moment(from, 0, zone), moment(to, 1, zone), q);
    }

    private static Instant moment(String text, int daysLater, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() > 10
                    ? Instant.parse(text.strip())
                    : LocalDate.parse(text.strip())
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
