package org.sightline.ejb.audit;

import java.time.Instant;

/**
 * Narrows the trail; null or empty means "any".
 *
 * @param who     part of a login
 * @param action  an action, or its capability with a dot at the end: {@code document.}
 * @param subject id of the thing
 * @param from    the first moment that is shown
 * @param until   the first moment that is not shown any more
 * @param q       text in the details
 */
public record AuditFilter(String who, String action, String subject, Instant from, Instant until, String q) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null, null);
    }
}
