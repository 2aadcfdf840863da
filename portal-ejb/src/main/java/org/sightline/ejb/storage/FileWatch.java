package org.sightline.ejb.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.StoredFile;

/** Writes down what was found out about the bytes of a file. */
@Stateless
public class FileWatch {

    private static final Logger LOG = Logger.getLogger(FileWatch.class.getName());

    @Inject
    private UploadStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The bytes are missing or changed: from now on they are not given out, and operators are told. */
    @PermitAll // why: whoever comes upon damage reports it, and tells nothing but which file it is
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // why: the use case that came upon it is refused
    public void damaged(UUID id) {
        StoredFile file = store.getFile(id);
        LOG.log(Level.SEVERE, "file {0} with SHA-256 {1} is missing or damaged", new Object[] {id, file.getSha256()});
        if (!file.isDamaged()) {
            file.damaged(clock.instant());
            audit.append("file.damaged", SubjectRef.of("stored_file", id), Map.of("sha256", file.getSha256()));
        }
    }
}
