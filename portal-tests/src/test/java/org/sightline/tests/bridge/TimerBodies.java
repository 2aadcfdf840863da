package org.sightline.tests.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import org.sightline.ejb.audit.AuditSealing;
import org.sightline.ejb.design.book.BookMaking;
import org.sightline.ejb.design.ingest.DrawingIngest;
import org.sightline.ejb.mail.MailDelivery;
import org.sightline.ejb.notification.BellListening;
import org.sightline.ejb.notification.GatheredMails;
import org.sightline.ejb.notification.Reminders;
import org.sightline.ejb.storage.Scanning;
import org.sightline.ejb.storage.Scrubbing;
import org.sightline.ejb.storage.Sweeping;
import org.sightline.entities.identity.Right;

/** Does at once what a timer would do at its time, with the rights a timer has. */
@Stateless
@RunAs(Right.SYSTEM)
public class TimerBodies {

    @Inject
    private AuditSealing audit;

    @Inject
    private MailDelivery mail;

    @Inject
    private BellListening bells;

    @Inject
    private GatheredMails gathered;

    @Inject
    private Reminders reminders;

    @Inject
    private Scanning scanning;

    @Inject
    private DrawingIngest drawings;

    @Inject
    private BookMaking books;

    @Inject
    private Sweeping sweeping;

    @Inject
    private Scrubbing scrubbing;

    /** @param name the timer's info */
    @PermitAll
    public void run(String name) throws IOException {
        switch (name) {
            case "audit-sealer" -> audit.seal();
            case "bell" -> bells.look();
            case "bell-rings" -> bells.forgetOld();
            case "gathered-mails" -> gathered.writeDue();
            case "reminders" -> reminders.remind();
            case "mail" -> mail.deliver();
            case "virus-scan" -> scanning.scanDue();
            case "drawing-ingest" -> drawings.ingestDue();
            case "specification-book" -> books.makeDue();
            case "storage-sweep" -> sweeping.sweep();
            case "storage-scrub" -> scrubbing.scrub();
            default -> throw new IllegalArgumentException("no timer " + name);
        }
    }
}
