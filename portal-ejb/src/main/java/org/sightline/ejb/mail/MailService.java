package org.sightline.ejb.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;
import org.sightline.entities.mail.OutboxMail;
import org.sightline.entities.shared.SubjectRef;

/** What administrators see of the outbox and do with it. Nobody reads a mail here: its text may be for one person only. */
@Stateless
public class MailService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutboxStore store;

    @Inject
    private MailGateway gateway;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Slice<MailRow> list(MailFilter filter, MailSort sort, SliceRequest request) {
        return store.page(filter, sort, request, caller.get());
    }

    /** Whether mail is sent from here at all. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public boolean isOpen() {
        return gateway.isOpen();
    }

    /** Tries a mail again that was given up. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void retry(UUID id) {
        OutboxMail mail = store.find(id, caller.get());
        mail.retry(clock.instant());
        trail.append("mail.retried", SubjectRef.of("outbox_mail", id), Map.of("to", mail.getRecipient()));
    }

    /** Gives a mail up for good that was given up. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void drop(UUID id) {
        OutboxMail mail = store.find(id, caller.get());
        mail.drop();
        trail.append("mail.dropped", SubjectRef.of("outbox_mail", id), Map.of("to", mail.getRecipient()));
    }
}
