package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;

/** Rule U for persons: a contact sees those who have a relation to a company in its reach; staff see all. */
@ApplicationScoped
public class ContactVisibility implements Visibility<Contact> {

    @Inject
    private Reach reach;

    @Override
    public Class<Contact> root() {
        return Contact.class;
    }

    @Override
    public List<Way<Contact>> ways(Caller caller) {
        return switch (caller.kind()) {
            case STAFF, SYSTEM -> List.of(Way.of());
            case CONTACT -> List.of(Way.of(colleague(caller.contactId())));
            case GUEST, STRANGER -> List.of();
        };
    }

    private Line<Contact> colleague(UUID contact) {
        Way<Relation> related = reach.company(contact).of(Company.class, "company");
        return new Line<>("access.why.outOfReach", (person, query, cb) -> {
            Subquery<UUID> relation = query.subquery(UUID.class);
            Root<Relation> r = relation.from(Relation.class);
            relation.select(r.get("id")).where(cb.equal(r.get("contact"), person), related.on(r, relation, cb));
            return cb.exists(relation);
        });
    }
}
