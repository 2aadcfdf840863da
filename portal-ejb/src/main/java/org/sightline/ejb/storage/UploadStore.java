package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;
import org.sightline.entities.storage.UploadState;

/** Uploads and stored files in the database. An upload is found by its owner alone. */
@Dependent
public class UploadStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Upload get(UUID id, UUID owner) {
        return em.createQuery("select u from Upload u where u.id = :id and u.ownerId = :owner", Upload.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** How many uploads of the account still wait for bytes. */
    long receiving(UUID owner) {
        return em.createQuery("select count(u) from Upload u where u.ownerId = :owner and u.state = :state", Long.class)
                .setParameter("owner", owner)
                .setParameter("state", UploadState.RECEIVING)
                .getSingleResult();
    }

    /** What these accounts have sent and announced, in bytes. */
    long bytesOf(Collection<UUID> owners) {
        Long sum = em.createQuery("select sum(u.length) from Upload u where u.ownerId in :owners", Long.class)
                .setParameter("owners", owners)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    Optional<StoredFile> findFile(String sha256) {
        return em.createQuery("select f from StoredFile f where f.sha256 = :hash", StoredFile.class)
                .setParameter("hash", sha256)
                .getResultStream()
                .findFirst();
    }

    StoredFile getFile(UUID id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null) {
            throw new NotFoundException();
        }
        return file;
    }

    List<StoredFile> pending(int atMost) {
        return em.createQuery("select f from StoredFile f where f.scan = :state order by f.createdAt", StoredFile.class)
                .setParameter("state", ScanState.PENDING)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<Upload> expired(Instant now, int atMost) {
        return em.createQuery("select u from Upload u where u.expiresAt < :now and u.state <> :claimed", Upload.class)
                .setParameter("now", now)
                .setParameter("claimed", UploadState.CLAIMED)
                .setMaxResults(atMost)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Upload upload) {
        em.remove(upload);
    }
}
