package org.sightline.ejb.audit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Seals each second what was committed meanwhile; the chain itself keeps two nodes from sealing at once. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class AuditSealer {

    @Inject
    private AuditSealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit-sealer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: one transaction for each batch
    public void seal() {
        while (sealing.seal() == AuditSealing.BATCH) {
            continue;
        }
    }
}
