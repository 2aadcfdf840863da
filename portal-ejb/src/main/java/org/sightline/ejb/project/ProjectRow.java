package org.sightline.ejb.project;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of a project list.
 *
 * @param customer null for those who do not reach the customer, as sub-suppliers
 */
public record ProjectRow(
        UUID id,
        String number,
        String name,
        Site customer,
        boolean hidden,
        boolean completed,
        boolean confidential,
        Instant createdAt) {

    /** Neither hidden nor completed: what the portal shows. */
    public boolean open() {
        return !hidden && !completed;
    }
}
