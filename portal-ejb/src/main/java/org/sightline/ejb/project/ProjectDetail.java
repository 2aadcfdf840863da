package org.sightline.ejb.project;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One project to show.
 *
 * @param version           null for contacts, whom it would tell of what does not concern them
 * @param customer          null for those who do not reach the customer, as sub-suppliers
 * @param subSupplierAccess null for contacts, whom it does not concern
 * @param actions           what the caller may do with it
 */
public record ProjectDetail(
        UUID id,
        Long version,
        String number,
        String name,
        Site customer,
        boolean hidden,
        boolean completed,
        boolean confidential,
        Boolean subSupplierAccess,
        Instant createdAt,
        Set<ProjectAction> actions) {

    public boolean can(ProjectAction action) {
        return actions.contains(action);
    }

    public boolean open() {
        return !hidden && !completed;
    }
}
