package org.sightline.ejb.mail;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Empties the outbox every five seconds. The claim keeps two nodes apart, and a tick that was missed is made up by the next. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class MailTimer {

    @Inject
    private MailDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "mail")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each step of each mail has its own
    public void send() {
        delivery.deliver();
    }
}
