package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.settings.Module;

/**
 * Reads what a contact reaches, by the lines of the rules themselves; once in a request of its own. Staff who look with its
 * eyes may have changed it in the same request, so for them it is read anew.
 */
@RequestScoped
class ReachStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Reach reach;

    @Inject
    private CurrentCaller caller;

    private final Map<UUID, Reached> known = new HashMap<>();

    Reached of(UUID contact) {
        boolean own = contact.equals(caller.get().contactId());
        return own ? known.computeIfAbsent(contact, this::read) : read(contact);
    }

    Reached read(UUID contact) {
        boolean allProjects = em.createQuery(
                        "select c.webAccess.allProjects from Contact c where c.id = :contact", Boolean.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst()
                .orElse(false);
        Way<Company> company = reach.company(contact);
        return new Reached(allProjects, companies(company), companies(company.and(reach.module(Module.DOCUMENTS))));
    }

    /** The part of REACH that speaks of relations alone. */
    Set<UUID> related(UUID contact) {
        return companies(reach.related(contact));
    }

    private Set<UUID> companies(Restriction<Company> such) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Company> company = query.from(Company.class);
        query.select(company.get("id")).where(such.on(company, query, cb));
        return Set.copyOf(em.createQuery(query).getResultList());
    }
}
