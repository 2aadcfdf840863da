package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalLockStore;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** Submittals whose answers wait for their papers, for the job that makes them; nobody is shown any of it. */
@Dependent
class ReturnStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SubmittalLockStore locks;

    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select s.id from OutgoingSubmittal s where s.papersDueAt <= :now order by s.papersDueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** As it stands now, and nobody else changes it until this transaction ends. */
    OutgoingSubmittal hold(UUID id) {
        return locks.hold(em.find(OutgoingSubmittal.class, id));
    }

    void add(IncomingSubmittal filed) {
        em.persist(filed);
        em.flush();
    }
}
