package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Gives kept bytes their row; the same bytes have one. */
@Dependent
public class StoredFiles {

    @Inject
    private UploadStore store;

    @Inject
    private VirusScan scan;

    @Inject
    private Clock clock;

    public StoredFile of(FileStore.Kept kept, String contentType) {
        return store.findFile(kept.fingerprint().sha256()).orElseGet(() -> {
            ScanState state = scan.isConfigured() ? ScanState.PENDING : ScanState.CLEAN;
            StoredFile file = new StoredFile(kept.fingerprint(), contentType, state, clock.instant());
            store.add(file);
            return file;
        });
    }
}
