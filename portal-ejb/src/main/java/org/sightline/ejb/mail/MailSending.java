package org.sightline.ejb.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Right;
import org.sightline.entities.mail.MailState;
import org.sightline.entities.mail.OutboxMail;
import org.sightline.entities.shared.SubjectRef;

/** The steps of sending one mail, each committed on its own: take it, then say what became of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // why: a claim must be seen by others before the mail goes
public class MailSending {

    static final int BATCH = 50;

    private static final Duration EARLY = Duration.ofSeconds(10);

    @Inject
    private OutboxStore store;

    @Inject
    private MailSecrets secrets;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<MailDue> due;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due() {
        return store.due(clock.instant(), BATCH);
    }

    /** @return false when somebody else has it */
    @RolesAllowed(Right.SYSTEM)
    public boolean claim(UUID id) {
        return store.claim(id, clock.instant());
    }

    /** @return empty when its reason is gone, or it is too early for it */
    @RolesAllowed(Right.SYSTEM)
    public Optional<MailGateway.Envelope> open(UUID id) {
        OutboxMail mail = store.get(id);
        MailDue asked = new MailDue(mail.getTemplate(), mail.getAbout());
        due.fire(asked);
        if (asked.isWithdrawn()) {
            mail.withdraw();
            append("mail.suppressed", mail, Map.of());
            return Optional.empty();
        }
        if (asked.isEarly()) {
            mail.postpone(clock.instant().plus(EARLY));
            return Optional.empty();
        }
        asked.again().ifPresent(letter -> outbox.write(mail, letter));
        return Optional.of(envelope(mail, asked.enclosures()));
    }

    private MailGateway.Envelope envelope(OutboxMail mail, List<Enclosure> enclosures) {
        String secret = mail.getSealedSecret() == null ? "" : secrets.open(mail.getSealedSecret());
        return new MailGateway.Envelope(
                mail.getId(),
                mail.getRecipient(),
                mail.getRecipientName(),
                mail.getSubject(),
                mail.getText().replace(mail.secretMark(), secret),
                mail.getHtml().replace(mail.secretMark(), secret),
                enclosures);
    }

    @RolesAllowed(Right.SYSTEM)
    public void sent(UUID id) {
        OutboxMail mail = store.get(id);
        mail.sent(clock.instant());
        append("mail.sent", mail, Map.of("template", mail.getTemplate()));
    }

    @RolesAllowed(Right.SYSTEM)
    public void failed(UUID id, String why, boolean forGood) {
        OutboxMail mail = store.get(id);
        Instant now = clock.instant();
        mail.failed(why, forGood, now);
        if (mail.getState() == MailState.DEAD) {
            append("mail.givenUp", mail, Map.of("attempts", mail.getAttempts(), "why", why));
        }
    }

    private void append(String action, OutboxMail mail, Map<String, ?> details) {
        Map<String, Object> all = new java.util.TreeMap<>(details);
        all.put("to", mail.getRecipient());
        trail.append(action, SubjectRef.of("outbox_mail", mail.getId()), all);
    }
}
