package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.customer.CustomerGroup;

/** Groups order the customers for staff; contacts know their sites, never what the house calls them together. */
@ApplicationScoped
public class GroupVisibility implements Visibility<CustomerGroup> {

    @Override
    public Class<CustomerGroup> root() {
        return CustomerGroup.class;
    }

    @Override
    public List<Way<CustomerGroup>> ways(Caller caller) {
        return switch (caller.kind()) {
            case STAFF, SYSTEM -> List.of(Way.of());
            case CONTACT, GUEST, STRANGER -> List.of();
        };
    }
}
