package org.sightline.ejb.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.entities.identity.Right;

/** Takes away uploads that nobody went on with or claimed, their parts, and what has lain in quarantine for long. */
@Stateless
public class Sweeping {

    private static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(Sweeping.class.getName());

    @Inject
    private UploadSweep uploads;

    @Inject
    private PartFiles parts;

    @Inject
    private Orphans orphans;

    @RolesAllowed(Right.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: one transaction for each upload
    public void sweep() throws IOException {
        int swept = 0;
        for (List<UUID> due = uploads.expired(BATCH); !due.isEmpty(); due = uploads.expired(BATCH)) {
            for (UUID id : due) {
                uploads.remove(id).ifPresent(this::dropUnused);
                parts.forget(id);
            }
            swept += due.size();
        }
        for (String part : orphans.agedParts()) {
            if (!uploads.exists(part.replace(PartFiles.FINGERPRINT, ""))) {
                orphans.dropPart(part);
            }
        }
        int dropped = orphans.dropQuarantined();
        LOG.log(Level.INFO, "swept {0} expired uploads and {1} quarantined files", new Object[] {swept, dropped});
    }

    private void dropUnused(UUID file) {
        try {
            uploads.dropFile(file);
        } catch (EJBException | PersistenceException e) {
            LOG.log(Level.FINE, "file {0} is in use elsewhere", file); // why: only the database knows all who name it
        }
    }
}
