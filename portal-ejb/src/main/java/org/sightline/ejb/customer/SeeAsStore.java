package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.access.WhyHidden;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.SeeAs;
import org.sightline.entities.identity.Account;

/** Reads and writes who looks with whose eyes. A row is there only while it lasts, and until its end was told. */
@Dependent
public class SeeAsStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private WhyHidden whyHidden;

    Contact contact(UUID id, Caller caller) {
        return visible.find(Contact.class, id, caller).get();
    }

    Optional<SeeAs> find(UUID staff) {
        return em.createQuery("select s from SeeAs s join fetch s.contact where s.staff.id = :staff", SeeAs.class)
                .setParameter("staff", staff)
                .getResultStream()
                .findFirst();
    }

    void look(UUID staff, Contact contact, Instant now) {
        find(staff)
                .ifPresentOrElse(
                        seeAs -> seeAs.look(contact, now),
                        () -> em.persist(new SeeAs(em.getReference(Account.class, staff), contact, now)));
        em.flush();
    }

    void remove(SeeAs seeAs) {
        em.remove(seeAs);
    }

    private List<Company> related(Contact contact) {
        return em.createQuery(
                        "select r.company from Relation r where r.contact = :contact order by r.company.nameFolded",
                        Company.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    String companies(Contact contact) {
        return related(contact).stream().map(Company::getName).collect(Collectors.joining(" · "));
    }

    /** Empty as soon as one of the contact's companies is open to it. */
    Optional<String> whyNothing(Contact contact, Caller eyes) {
        String why = "access.why.outOfReach";
        for (Company company : related(contact)) {
            Optional<String> reason = whyHidden.reason(Company.class, company.getId(), eyes);
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            why = reason.get();
        }
        return Optional.of(why);
    }
}
