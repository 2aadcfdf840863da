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
    private StoredFileStore store;

    @Inject
    private VirusScan scan;

    @Inject
    private Clock clock;

    /** The row of the bytes; a file that was damaged is whole again, for its bytes have just been written anew. */
    public StoredFile of(Kept kept, String contentType) {
        StoredFile file = store.find(kept.fingerprint().sha256()).orElseGet(() -> {
            ScanState state = scan.isConfigured() ? ScanState.PENDING : ScanState.CLEAN;
            StoredFile fresh = new StoredFile(kept.fingerprint(), contentType, state, clock.instant());
            fresh.verified(clock.instant());
            store.add(fresh);
            return fresh;
        });
        if (file.isDamaged()) {
            // why only then: two people who bring in the same bytes at once must not be in each other's way
            file.verified(clock.instant());
        }
        return file;
    }
}
