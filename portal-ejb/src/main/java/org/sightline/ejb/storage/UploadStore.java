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
import org.sightline.entities.storage.Upload;
import org.sightline.entities.storage.UploadState;

/** Uploads in the database. For a caller an upload is found by its owner alone. */
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

    /** Uploads nobody has gone on with or claimed in time. */
    List<UUID> expired(Instant now, int atMost) {
        return em.createQuery("select u.id from Upload u where u.expiresAt < :now and u.state <> :claimed", UUID.class)
                .setParameter("now", now)
                .setParameter("claimed", UploadState.CLAIMED)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** For the sweep; empty when it is gone meanwhile. */
    Optional<Upload> find(UUID id) {
        return Optional.ofNullable(em.find(Upload.class, id));
    }

    void add(Upload upload) {
        em.persist(upload);
    }

    void remove(Upload upload) {
        em.remove(upload);
    }
}
