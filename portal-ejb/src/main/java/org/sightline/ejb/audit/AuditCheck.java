package org.sightline.ejb.audit;

import java.util.UUID;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries fit
 * @param broken  place of the first that does not, or null
 * @param entry   its id, null when it is missing
 */
public record AuditCheck(long entries, Long broken, UUID entry) {

    public boolean whole() {
        return broken == null;
    }

    public boolean missing() {
        return broken != null && entry == null;
    }
}
