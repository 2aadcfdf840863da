package org.sightline.tests.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sightline.ejb.audit.AuditSealing;
import org.sightline.ejb.mail.MailDelivery;
import org.sightline.entities.identity.Right;

/** Does at once what a timer would do at its time, with the rights a timer has. */
@Stateless
@RunAs(Right.SYSTEM)
public class TimerBodies {

    @Inject
    private AuditSealing audit;

    @Inject
    private MailDelivery mail;

    /** @param name the timer's info */
    @PermitAll
    public void run(String name) {
        switch (name) {
            case "audit-sealer" -> audit.seal();
            case "mail" -> mail.deliver();
            default -> throw new IllegalArgumentException("no timer " + name);
        }
    }
}
