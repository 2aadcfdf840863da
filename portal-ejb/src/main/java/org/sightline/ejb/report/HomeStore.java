package org.sightline.ejb.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;

/** Reads what the first pages need beside the lists of the capabilities. */
@Dependent
class HomeStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** When the contact signed in before now; somebody who looks with its eyes is not it, so then its last time counts. */
    Optional<Instant> lastHere(Caller caller) {
        List<Instant> times = em.createQuery(
                        "select s.openedAt from SignInSession s, Contact c where c.id = :contact"
                                + " and s.account = c.account order by s.openedAt desc",
                        Instant.class)
                .setParameter("contact", caller.contactId())
                .setMaxResults(2)
                .getResultList();
        return times.stream().skip(caller.seeingAs() ? 0 : 1).findFirst();
    }

    /** Contacts with an invitation nobody has used that ends between the two moments. */
    List<Contact> invited(Caller caller, Instant from, Instant until, int atMost) {
        Restriction<Contact> invited = (contact, query, cb) -> {
            Subquery<UUID> links = query.subquery(UUID.class);
            Root<OneTimeLink> link = links.from(OneTimeLink.class);
            links.select(link.get("id"))
                    .where(
                            cb.equal(link.get("account"), contact.get("account")),
                            cb.equal(link.get("purpose"), LinkPurpose.INVITATION),
                            cb.isNull(link.get("usedAt")),
                            cb.between(link.get("expiresAt"), from, until));
            return cb.exists(links);
        };
        return visible.list(Contact.class, caller, invited, atMost).stream()
                .map(Visible::get)
                .toList();
    }

    boolean any(Class<?> root, Caller caller) {
        return visible.count(root, caller, Restriction.none(), 1) > 0;
    }
}
