package org.sightline.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.customer.Company;

/** The companies somebody reaches. */
@Stateless
public class InReach {

    private static final int MANY = 1000;

    @Inject
    private CurrentCaller caller;

    @Inject
    private VisibleQuery visible;

    /** A company by the names people know. */
    public record Customer(UUID id, String code, String name) {}

    /** By name; none for strangers. */
    @PermitAll // why: the rule itself says who sees which company
    public List<Customer> customers() {
        return visible.list(Company.class, caller.get(), Restriction.none(), MANY).stream()
                .map(Visible::get)
                .map(company -> new Customer(company.getId(), company.getCode(), company.getName()))
                .sorted(Comparator.comparing(Customer::name))
                .toList();
    }
}
