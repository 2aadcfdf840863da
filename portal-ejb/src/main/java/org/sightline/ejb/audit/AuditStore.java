package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** The end of the chain, locked against a second sealer. */
    Optional<AuditEntry> last() {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber = (select max(l.chainNumber) from AuditEntry l)",
                        AuditEntry.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
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
