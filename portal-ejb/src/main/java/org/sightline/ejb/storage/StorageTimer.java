package org.sightline.ejb.storage;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.sightline.entities.identity.Right;

/** Looks after the kept bytes: every hour what expired, every night every byte. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each step has a transaction of its own
public class StorageTimer {

    @Inject
    private Sweeping sweeping;

    @Inject
    private Scrubbing scrubbing;

    @Schedule(hour = "*", minute = "17", persistent = true, info = "storage-sweep")
    public void sweep() throws IOException {
        sweeping.sweep();
    }

    @Schedule(hour = "2", minute = "30", persistent = true, info = "storage-scrub")
    public void scrub() throws IOException {
        scrubbing.scrub();
    }
}
