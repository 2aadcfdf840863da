package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Rows of kept bytes, for storage itself; nobody is shown any of them. */
@Dependent
public class StoredFileStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    StoredFile get(UUID id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null) {
            throw new NotFoundException();
        }
        return file;
    }

    Optional<StoredFile> find(String sha256) {
        return em.createQuery("select f from StoredFile f where f.sha256 = :hash", StoredFile.class)
                .setParameter("hash", sha256)
                .getResultStream()
                .findFirst();
    }

    void add(StoredFile file) {
        em.persist(file);
    }

    /** Fails in the database when anything still names the file. */
    void remove(UUID id) {
        em.remove(get(id));
        em.flush();
    }

    /** Files that wait for the scanner and that nobody has claimed. */
    List<UUID> pending(Instant now, int atMost) {
        return em.createQuery(
                        "select f.id from StoredFile f where f.scan = :state"
                                + " and (f.scanLease is null or f.scanLease < :now) order by f.createdAt",
                        UUID.class)
                .setParameter("state", ScanState.PENDING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @return empty when somebody else has claimed it meanwhile */
    Optional<StoredFile> claimScan(UUID id, Instant now, Instant until) {
        int claimed = em.createQuery("update StoredFile f set f.scanLease = :until where f.id = :id and f.scan = :state"
                        + " and (f.scanLease is null or f.scanLease < :now)")
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("state", ScanState.PENDING)
                .setParameter("now", now)
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        StoredFile file = get(id);
        em.refresh(file);
        return Optional.of(file);
    }

    void deferScan(UUID id, Instant until) {
        em.createQuery("update StoredFile f set f.scanLease = :until where f.id = :id")
                .setParameter("until", until)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The next files by hash; from the beginning for an empty one. */
    List<StoredFile> after(String sha256, int atMost) {
        return em.createQuery("select f from StoredFile f where f.sha256 > :hash order by f.sha256", StoredFile.class)
                .setParameter("hash", sha256)
                .setMaxResults(atMost)
                .getResultList();
    }

    void verified(Collection<UUID> ids, Instant now) {
        em.createQuery("update StoredFile f set f.verifiedAt = :now where f.id in :ids and f.damagedAt is null")
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Those of the hashes that have a row. */
    Set<String> known(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createQuery("select f.sha256 from StoredFile f where f.sha256 in :hashes", String.class)
                                .setParameter("hashes", hashes)
                                .getResultList());
    }
}
