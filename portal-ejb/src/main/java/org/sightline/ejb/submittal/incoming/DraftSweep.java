package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Every night takes away drafts that partners have left lying. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each draft goes in a transaction of its own
public class DraftSweep {

    @Inject
    private DraftSweeping sweeping;

    @Schedule(hour = "3", minute = "7", persistent = true, info = "submittal-drafts")
    public void sweep() {
        sweeping.left().forEach(sweeping::remove);
    }
}
