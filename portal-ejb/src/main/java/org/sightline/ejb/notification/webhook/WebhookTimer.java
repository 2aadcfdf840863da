package org.sightline.ejb.notification.webhook;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Makes due calls every five seconds. The claim keeps two nodes apart, and a tick that was missed is made up by the next. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class WebhookTimer {

    @Inject
    private WebhookCalling calling;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "webhook")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each step of each call has its own
    public void call() {
        calling.call();
    }
}
