package org.sightline.ejb.customer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;

/**
 * One company to show.
 *
 * @param group     null without one
 * @param sight     what its people see of designs
 * @param addresses the primary one first, archived ones last
 */
public record CompanyDetail(
        UUID id,
        long version,
        CompanyKind kind,
        String code,
        String name,
        GroupChoice group,
        boolean portal,
        boolean archived,
        List<ModuleRow> modules,
        DeliveryWishes delivery,
        List<AddressRow> addresses,
        CompanySight sight,
        Set<CompanyAction> actions) {

    public boolean can(CompanyAction action) {
        return actions.contains(action);
    }

    /** Names of the modules the instance has off, so that the company's own word about them means nothing yet. */
    public List<String> modulesOff() {
        return modules.stream()
                .filter(row -> !row.instance())
                .map(row -> row.module().name())
                .toList();
    }
}
