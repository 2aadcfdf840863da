package org.sightline.ejb.project;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of a project list.
 *
 * @param customer    null for those who do not reach the customer, as sub-suppliers
 * @param unprocessed how many submittals wait to be processed; null for those who may not know
 */
public record ProjectRow(
        UUID id,
        String number,
        String name,
        Site customer,
        boolean hidden,
        boolean completed,
        boolean confidential,
        Instant createdAt,
        Long unprocessed) {

    ProjectRow with(Long nowUnprocessed) {
        return new ProjectRow(id, number, name, customer, hidden, completed, confidential, createdAt, nowUnprocessed);
    }

    /** Neither hidden nor completed: what the portal shows. */
    public boolean open() {
        return !hidden && !completed;
    }
}
