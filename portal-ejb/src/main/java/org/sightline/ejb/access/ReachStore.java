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

/** Reads what a contact reaches, by the lines of the rules themselves; once, so that one request sees one truth. */
@RequestScoped
class ReachStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Reach reach;

    private final Map<UUID, Reached> known = new HashMap<>();

    Reached of(UUID contact) {
        return known.computeIfAbsent(contact, this::read);
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
