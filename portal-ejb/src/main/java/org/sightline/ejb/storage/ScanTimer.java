package org.sightline.ejb.storage;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Has new files scanned within seconds; claims with a lease keep two nodes from scanning the same. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class ScanTimer {

    @Inject
    private Scanning scanning;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "virus-scan")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a scan may take minutes
    public void scan() {
        scanning.scanDue();
    }
}
