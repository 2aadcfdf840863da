package org.sightline.ejb.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.identity.Secrets;
import org.sightline.ejb.mail.MailSecrets;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.Webhook;
import org.sightline.entities.notification.WebhookDelivery;
import org.sightline.entities.notification.WebhookState;
import org.sightline.entities.shared.SubjectRef;

/** What administrators do with webhooks. */
@Stateless
public class WebhookService {

    @Inject
    private WebhookStore store;

    @Inject
    private WebhookNews news;

    @Inject
    private MailSecrets secrets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<WebhookRow> list() {
        return store.all(caller.get()).stream().map(this::row).toList();
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public WebhookRow get(UUID id) {
        return row(store.find(id, caller.get()));
    }

    /** The latest of what it was told, newest first. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<WebhookCall> calls(UUID id) {
        return store.deliveries(store.find(id, caller.get())).stream()
                .map(WebhookService::call)
                .toList();
    }

    /** @return the secret with which its calls are signed, which nobody can read again */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public String create(@Valid WebhookForm form) {
        String secret = Secrets.token();
        Webhook webhook = new Webhook(form.name(), form.uri(), form.events(), secrets.seal(secret), clock.instant());
        store.add(webhook);
        note("webhook.created", webhook);
        return secret;
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void change(UUID id, long version, @Valid WebhookForm form) {
        Webhook webhook = seen(id, version);
        webhook.describe(form.name(), form.uri(), form.events());
        note("webhook.changed", webhook);
    }

    /** Off, nothing is sent nor written down; what waits goes on when it is on again. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void activate(UUID id, long version, boolean active) {
        Webhook webhook = seen(id, version);
        webhook.activate(active);
        note(active ? "webhook.activated" : "webhook.stopped", webhook);
    }

    /** @return another secret, with which calls are signed from now on */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public String renewSecret(UUID id, long version) {
        Webhook webhook = seen(id, version);
        String secret = Secrets.token();
        webhook.sealWith(secrets.seal(secret));
        note("webhook.secretRenewed", webhook);
        return secret;
    }

    /** Calls it once, with nothing to say. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void test(UUID id) {
        news.test(store.find(id, caller.get()));
    }

    /** Tries again what was given up. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void again(UUID id, UUID call) {
        Webhook webhook = store.find(id, caller.get());
        store.delivery(webhook, call).again(clock.instant());
        note("webhook.triedAgain", webhook);
    }

    /** With everything it was told. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void delete(UUID id, long version) {
        Webhook webhook = seen(id, version);
        note("webhook.deleted", webhook);
        store.remove(webhook);
    }

    private Webhook seen(UUID id, long version) {
        Webhook webhook = store.find(id, caller.get());
        webhook.expectVersion(version);
        return webhook;
    }

    private void note(String action, Webhook webhook) {
        trail.append(
                action,
                SubjectRef.of("webhook", webhook.getId()),
                Map.of("name", webhook.getName(), "host", webhook.getAddress().getHost()));
    }

    private WebhookRow row(Webhook webhook) {
        return new WebhookRow(
                webhook.getId(),
                webhook.getVersion(),
                webhook.getName(),
                webhook.getAddress().toString(),
                webhook.isActive(),
                webhook.getEvents().stream().sorted().toList(),
                store.count(webhook, WebhookState.WAITING),
                store.count(webhook, WebhookState.DEAD));
    }

    private static WebhookCall call(WebhookDelivery call) {
        return new WebhookCall(
                call.getId(),
                call.getEvent(),
                call.getState(),
                call.getCreatedAt(),
                call.getAttempts(),
                call.getNextAttemptAt(),
                call.getAnswerStatus(),
                call.getFailure(),
                call.getBody());
    }
}
