package org.sightline.ejb.design.ingest;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Has new drawings looked into within seconds; claims with a lease keep two nodes from looking into the same. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class IngestTimer {

    @Inject
    private DrawingIngest ingest;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "drawing-ingest")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: looking into a drawing may take minutes
    public void look() {
        ingest.ingestDue();
    }
}
