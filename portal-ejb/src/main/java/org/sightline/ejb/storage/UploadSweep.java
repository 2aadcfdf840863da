package org.sightline.ejb.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.Upload;

/** The steps of sweeping, each a transaction. */
@Stateless
public class UploadSweep {

    @Inject
    private UploadStore store;

    @Inject
    private StoredFileStore files;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> expired(int atMost) {
        return store.expired(clock.instant(), atMost);
    }

    @RolesAllowed(Right.SYSTEM)
    public boolean exists(String id) {
        return store.find(UUID.fromString(id)).isPresent();
    }

    /** Removes an upload. @return the id of the file it had, which perhaps nothing names any more */
    @RolesAllowed(Right.SYSTEM)
    public Optional<UUID> remove(UUID id) {
        Optional<Upload> upload = store.find(id);
        upload.ifPresent(store::remove);
        return upload.map(Upload::getFile).map(StoredFile::getId);
    }

    /** Removes the row of a file; fails when something still names it. Its bytes become an orphan. */
    @RolesAllowed(Right.SYSTEM)
    public void dropFile(UUID id) {
        files.remove(id);
    }
}
