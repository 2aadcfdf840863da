package org.sightline.ejb.design.ingest;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.settings.LayerNameRule;
import org.sightline.entities.storage.ScanState;

/** Drawings on their way in, for the job that looks into them; nobody is shown any of it. */
@Dependent
public class IngestStore {

    private static final String WAITING = "(f.ingest = :received and (f.lease is null or f.lease < :now)"
            + " or f.ingest = :scanning and f.lease < :now)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Drawings nobody has just now and the virus scanner has judged, the oldest first. */
    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select f.id from DesignFile f where " + WAITING
                                + " and f.file.scan <> :pending order by f.receivedAt, f.id",
                        UUID.class)
                .setParameter("received", IngestState.RECEIVED)
                .setParameter("scanning", IngestState.SCANNING)
                .setParameter("pending", ScanState.PENDING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @return empty when somebody else has taken it meanwhile */
    Optional<DesignFile> take(UUID id, Instant now, Instant until) {
        int taken = em.createQuery("update DesignFile f set f.lease = :until, f.attempts = f.attempts + 1"
                        + " where f.id = :id and " + WAITING)
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("received", IngestState.RECEIVED)
                .setParameter("scanning", IngestState.SCANNING)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        DesignFile file = em.find(DesignFile.class, id);
        em.refresh(file);
        return Optional.of(file);
    }

    /** Empty when the one who had it lost it meanwhile: another took it, or it came to an end. */
    Optional<DesignFile> held(UUID id, Instant until) {
        return Optional.ofNullable(em.find(DesignFile.class, id))
                .filter(file -> file.getIngest() == IngestState.SCANNING && until.equals(file.getLease()));
    }

    void flush() {
        em.flush();
    }

    /** In the order in which they are tried. */
    List<LayerNameRule> nameRules() {
        return em.createQuery("select r from LayerNameRule r order by r.position, r.pattern", LayerNameRule.class)
                .getResultList();
    }
}
