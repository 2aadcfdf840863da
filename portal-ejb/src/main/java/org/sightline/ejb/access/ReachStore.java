package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.settings.Module;

/** Reads what a contact reaches, by the lines of the rules themselves. */
@Dependent
class ReachStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Reach reach;

    Reached of(UUID contact) {
        List<Object[]> found = em.createQuery(
                        "select a.id, c.webAccess.allProjects from Contact c left join c.account a where c.id = :contact",
                        Object[].class)
                .setParameter("contact", contact)
                .getResultList();
        if (found.isEmpty()) {
            return new Reached(null, false, Set.of(), Set.of());
        }
        Way<Company> company = reach.company(contact);
        return new Reached(
                (UUID) found.get(0)[0],
                (Boolean) found.get(0)[1],
                companies(company),
                companies(company.and(reach.module(Module.DOCUMENTS))));
    }

    private Set<UUID> companies(Restriction<Company> such) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Company> company = query.from(Company.class);
        query.select(company.get("id")).where(such.on(company, query, cb));
        return Set.copyOf(em.createQuery(query).getResultList());
    }
}
