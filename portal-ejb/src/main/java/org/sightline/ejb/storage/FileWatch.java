package org.sightline.ejb.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Writes down what was found out about the bytes of files: each finding a transaction of its own. */
@Stateless
public class FileWatch {

    /** Longer than any scan takes; then somebody else may try. */
    private static final Duration LEASE = Duration.ofHours(1);

    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(FileWatch.class.getName());

    @Inject
    private StoredFileStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> pending(int atMost) {
        return store.pending(clock.instant(), atMost);
    }

    /** @return the file to scan, empty when another node scans it */
    @RolesAllowed(Right.SYSTEM)
    public Optional<StoredFile> claimScan(UUID id) {
        Instant now = clock.instant();
        return store.claimScan(id, now, now.plus(LEASE));
    }

    @RolesAllowed(Right.SYSTEM)
    public void scanned(UUID id, ScanState result) {
        StoredFile file = store.get(id);
        file.scanned(result);
        String action = result == ScanState.INFECTED ? "file.infected" : "file.clean";
        audit.append(action, SubjectRef.of("stored_file", id), Map.of("sha256", file.getSha256()));
        if (result == ScanState.INFECTED) {
            LOG.log(Level.WARNING, "file {0} with SHA-256 {1} is infected", new Object[] {id, file.getSha256()});
        }
    }

    /** The scanner could not say: asked again in a while. */
    @RolesAllowed(Right.SYSTEM)
    public void scanLater(UUID id) {
        store.deferScan(id, clock.instant().plus(LATER));
    }

    /** The next files by hash, from the beginning for an empty one. */
    @RolesAllowed(Right.SYSTEM)
    public List<StoredFile> after(String sha256, int atMost) {
        return store.after(sha256, atMost);
    }

    @RolesAllowed(Right.SYSTEM)
    public void verified(Collection<UUID> ids) {
        store.verified(ids, clock.instant());
    }

    /** The bytes of a file that was damaged are back. */
    @RolesAllowed(Right.SYSTEM)
    public void mended(UUID id) {
        StoredFile file = store.get(id);
        file.verified(clock.instant());
        audit.append("file.mended", SubjectRef.of("stored_file", id), Map.of("sha256", file.getSha256()));
    }

    /** Those of the hashes that have a row. */
    @RolesAllowed(Right.SYSTEM)
    public Set<String> known(Collection<String> hashes) {
        return store.known(hashes);
    }

    /** The bytes are missing or changed: from now on they are not given out, and operators are told. */
    @PermitAll // why: whoever comes upon damage reports it, and tells nothing but which file it is
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // why: the use case that came upon it is refused
    public void damaged(UUID id) {
        StoredFile file = store.get(id);
        LOG.log(Level.SEVERE, "file {0} with SHA-256 {1} is missing or damaged", new Object[] {id, file.getSha256()});
        if (!file.isDamaged()) {
            file.damaged(clock.instant());
            audit.append("file.damaged", SubjectRef.of("stored_file", id), Map.of("sha256", file.getSha256()));
        }
    }
}
