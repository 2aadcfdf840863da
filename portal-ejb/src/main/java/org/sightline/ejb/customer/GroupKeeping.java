package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Companies join and leave groups; whoever reached its sites through the group left behind reaches less. */
@Dependent
class GroupKeeping {

    @Inject
    private CurrentCaller caller;

    @Inject
    private GroupStore store;

    @Inject
    private CompanyStore companies;

    @Inject
    private ContactStore contacts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ContactReachChanged> reachChanged;

    void join(Company company, GroupChoice choice) {
        CustomerGroup before = company.getGroup();
        CustomerGroup after = choice.isNone() ? null : of(choice);
        if (Objects.equals(before, after)) {
            return;
        }
        if (company.getKind() != CompanyKind.CUSTOMER) {
            throw RefusedException.at("group", "company.supplierHasNoGroup");
        }
        List<UUID> readers = before == null ? List.of() : contacts.atGroupLevel(before.getId());
        company.join(after);
        trail.append(
                "company.changed", CompanyKeeping.ref(company), Map.of("group", name(before) + " > " + name(after)));
        companies.flush();
        readers.forEach(contact -> reachChanged.fire(new ContactReachChanged(contact)));
    }

    private CustomerGroup of(GroupChoice choice) {
        return choice.id() != null
                ? store.find(choice.id(), caller.get())
                : store.named(choice.name()).orElseGet(() -> make(choice.name()));
    }

    CustomerGroup make(String name) {
        CustomerGroup group = new CustomerGroup(name);
        store.add(group);
        trail.append("group.created", ref(group), Map.of("name", group.getName()));
        return group;
    }

    private static String name(CustomerGroup group) {
        return group == null ? "" : group.getName();
    }

    static SubjectRef ref(CustomerGroup group) {
        return SubjectRef.of("customer_group", group.getId());
    }
}
