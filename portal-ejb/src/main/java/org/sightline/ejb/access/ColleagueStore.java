package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose doings count together, for limits that a whole company shares. Shows nobody to anybody. */
@Dependent
public class ColleagueStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** For each company the contact is related to, the accounts of all contacts related to it. */
    public Collection<Set<UUID>> accountsByCompany(UUID contact) {
        return em.createQuery(
                        "select other.company.id, other.contact.account.id from Relation own, Relation other"
                                + " where own.contact.id = :contact and other.company = own.company",
                        Object[].class)
                .setParameter("contact", contact)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())))
                .values();
    }
}
