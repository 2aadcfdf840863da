package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.customer.Company;

/** Rule U for companies: a contact sees the companies in its reach; staff see all. */
@ApplicationScoped
public class CompanyVisibility implements Visibility<Company> {

    @Inject
    private Reach reach;

    @Override
    public Class<Company> root() {
        return Company.class;
    }

    @Override
    public List<Way<Company>> ways(Caller caller) {
        return switch (caller.kind()) {
            case STAFF, SYSTEM -> List.of(Way.of());
            case CONTACT -> List.of(reach.company(caller.contactId()));
            case GUEST, STRANGER -> List.of();
        };
    }
}
