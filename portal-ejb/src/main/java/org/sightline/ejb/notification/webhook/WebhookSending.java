package org.sightline.ejb.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.mail.MailSecrets;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.WebhookDelivery;
import org.sightline.entities.notification.WebhookState;
import org.sightline.entities.shared.SubjectRef;

/** The steps of one call, each committed on its own: take it, then say what became of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // why: a claim must be seen by others before the call
public class WebhookSending {

    private static final int BATCH = 50;

    @Inject
    private WebhookStore store;

    @Inject
    private MailSecrets secrets;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A call ready to be made. */
    public record Ready(UUID id, URI address, String event, String body, String secret) {}

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due() {
        return store.due(clock.instant(), BATCH);
    }

    /** @return false when somebody else has it */
    @RolesAllowed(Right.SYSTEM)
    public boolean claim(UUID id) {
        return store.claim(id, clock.instant());
    }

    @RolesAllowed(Right.SYSTEM)
    public Ready open(UUID id) {
        WebhookDelivery call = store.get(id);
        return new Ready(
                id,
                call.getWebhook().getAddress(),
                call.getEvent().code(),
                call.getBody(),
                secrets.open(call.getWebhook().getSealedSecret()));
    }

    @RolesAllowed(Right.SYSTEM)
    public void taken(UUID id, int status) {
        store.get(id).taken(status, clock.instant());
    }

    /** @param status of the answer, null when there was none */
    @RolesAllowed(Right.SYSTEM)
    public void failed(UUID id, Integer status, String why) {
        WebhookDelivery call = store.get(id);
        call.failed(status, why, clock.instant());
        if (call.getState() == WebhookState.DEAD) {
            trail.append(
                    "webhook.givenUp",
                    SubjectRef.of("webhook", call.getWebhook().getId()),
                    Map.of(
                            "name",
                            call.getWebhook().getName(),
                            "event",
                            call.getEvent().code(),
                            "why",
                            why));
        }
    }
}
