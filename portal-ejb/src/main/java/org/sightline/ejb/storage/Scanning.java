package org.sightline.ejb.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.shared.Persistently;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Has waiting files scanned. While the scanner is out of reach they stay pending, and the log says so. */
@Stateless
public class Scanning {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = Logger.getLogger(Scanning.class.getName());

    @Inject
    private FileWatch watch;

    @Inject
    private FileStore files;

    @Inject
    private VirusScan scan;

    /** @return how many files the scanner has judged */
    @RolesAllowed(Right.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a scan may take minutes
    public int scanDue() {
        int judged = 0;
        if (scan.isConfigured()) {
            for (UUID id : watch.pending(AT_ONCE)) {
                Optional<StoredFile> file = Persistently.answered(() -> watch.claimScan(id));
                if (file.isPresent() && !judged(file.get())) {
                    return judged; // why: the next one would fail alike
                }
                judged++;
            }
        }
        return judged;
    }

    private boolean judged(StoredFile file) {
        try (InputStream bytes = files.read(file)) {
            ScanState found = scan.scan(bytes);
            Persistently.done(() -> watch.scanned(file.getId(), found));
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the virus scanner did not judge file " + file.getId() + "; it stays pending", e);
            Persistently.done(() -> watch.scanLater(file.getId()));
            return false;
        }
    }
}
