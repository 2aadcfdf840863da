package org.sightline.ejb.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.StoredFile;

/**
 * Reads every kept file and holds it against its hash; what is missing or changed is flagged and no longer given out. Bytes
 * without a row are put into quarantine once they are a day old, and deleted by nobody.
 */
@Stateless
public class Scrubbing {

    private static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(Scrubbing.class.getName());

    @Inject
    private FileWatch watch;

    @Inject
    private FileStore files;

    @Inject
    private Orphans orphans;

    /** What a scrub has found. */
    public record Found(long files, long bytes, int damaged, int mended, int orphans) {}

    @RolesAllowed(Right.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: it reads for hours
    public Found scrub() throws IOException {
        long count = 0;
        long bytes = 0;
        List<UUID> damaged = new ArrayList<>();
        List<UUID> mended = new ArrayList<>();
        String last = "";
        for (List<StoredFile> batch = watch.after(last, BATCH); !batch.isEmpty(); batch = watch.after(last, BATCH)) {
            read(batch, damaged, mended);
            bytes += batch.stream().mapToLong(StoredFile::getSize).sum();
            count += batch.size();
            last = batch.get(batch.size() - 1).getSha256();
        }
        damaged.forEach(watch::damaged);
        mended.forEach(watch::mended);
        Found found = new Found(count, bytes, damaged.size(), mended.size(), quarantine());
        LOG.log(damaged.isEmpty() ? Level.INFO : Level.SEVERE, "scrub: {0}", found);
        return found;
    }

    private void read(List<StoredFile> batch, List<UUID> damaged, List<UUID> mended) throws IOException {
        List<UUID> whole = new ArrayList<>();
        for (StoredFile file : batch) {
            boolean good = files.isWhole(file) || files.bringBack(file);
            (good ? file.isDamaged() ? mended : whole : damaged).add(file.getId());
        }
        if (!whole.isEmpty()) {
            watch.verified(whole);
        }
    }

    private int quarantine() throws IOException {
        int moved = 0;
        for (List<String> old : orphans.agedBatches(BATCH)) {
            Set<String> known = watch.known(old);
            for (String hash : old) {
                if (!known.contains(hash) && orphans.quarantine(hash)) {
                    moved++;
                    // why: the same bytes may have come again in this very moment
                    if (watch.known(List.of(hash)).contains(hash)) {
                        orphans.bringBack(hash);
                        moved--;
                    }
                }
            }
        }
        return moved;
    }
}
