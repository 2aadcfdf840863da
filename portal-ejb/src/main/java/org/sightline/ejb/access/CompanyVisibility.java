package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;

/** Rule U for companies: a contact sees the companies in its reach; staff see all. */
@ApplicationScoped
public class CompanyVisibility implements Visibility<Company> {

    @Inject
    private Reach reach;

    @Inject
    private ReachStore store;

    @Override
    public Class<Company> root() {
        return Company.class;
    }

    @Override
    public List<Way<Company>> ways(Caller caller) {
        return switch (caller.kind()) {
            case STAFF, SYSTEM -> List.of(Way.of());
            case CONTACT -> List.of(ofContact(caller.contactId()));
            case GUEST, STRANGER -> List.of();
        };
    }

    private Way<Company> ofContact(UUID contact) {
        Set<UUID> companies = store.of(contact).companies();
        return reach.company(contact).shortened((co, query, cb) -> Reached.among(companies, co.get("id")));
    }
}
