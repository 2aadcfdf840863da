package org.sightline.ejb.notification;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Gathers each minute; a run that was missed is made up by the next, for what was due is due still. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class GatheringTimer {

    @Inject
    private GatheredMails mails;

    @Schedule(hour = "*", minute = "*", persistent = true, info = "gathered-mails")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each person's mail has its own
    public void gather() {
        mails.writeDue();
    }
}
