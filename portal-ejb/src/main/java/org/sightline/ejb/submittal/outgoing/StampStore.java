package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Lines that wait for a stamped copy, for the job that makes them; nobody is shown any of it. */
@Dependent
class StampStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those that stand and the virus scanner has judged, the oldest first. */
    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select i.id from SubmittalItem i where i.stamping.dueAt <= :now and i.voiding.at is null"
                                + " and i.file.scan <> :pending order by i.stamping.dueAt, i.id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("pending", ScanState.PENDING)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The line as it stands now; nobody else changes its submittal until this transaction ends. */
    SubmittalItem hold(UUID id) {
        SubmittalItem item = em.find(SubmittalItem.class, id);
        em.flush();
        em.lock(item.getSubmittal(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(item);
        return item;
    }

    /** The transmittal sheet is made anew when it is next asked for. */
    void forgetSheet(OutgoingSubmittal submittal) {
        em.createQuery("delete from SubmittalSheet s where s.submittal = :submittal")
                .setParameter("submittal", submittal)
                .executeUpdate();
    }
}
