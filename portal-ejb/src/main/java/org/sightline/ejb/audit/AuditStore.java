package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.audit.AuditEntry;

/** Entries of the trail in the database. */
@Dependent
public class AuditStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** The end of the chain. Of two sealers at once one fails on the unique number and finds less to do next time. */
    Optional<AuditEntry> last() {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber is not null order by e.chainNumber desc",
                        AuditEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AuditEntry> unsealed(int atMost) {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber is null order by e.actedAt, e.id",
                        AuditEntry.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<AuditEntry> sealedAfter(long number, int atMost) {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber > :number order by e.chainNumber",
                        AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    void forget() {
        em.clear();
    }
}
