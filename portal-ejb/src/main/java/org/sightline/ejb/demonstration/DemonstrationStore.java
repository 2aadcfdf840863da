package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.sightline.entities.identity.Role;

/** Puts the demonstration data into the database. */
@Dependent
public class DemonstrationStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    boolean hasAccounts() {
        return !em.createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Role role(String code) {
        return em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    <E> E add(E entity) {
        em.persist(entity);
        return entity;
    }

    void flush() {
        em.flush();
    }
}
