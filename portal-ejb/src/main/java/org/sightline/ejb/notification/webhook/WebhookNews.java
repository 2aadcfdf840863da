package org.sightline.ejb.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalAnswered;
import org.sightline.ejb.submittal.SubmittalDownloaded;
import org.sightline.ejb.submittal.SubmittalMoved;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.ejb.submittal.SubmittalReturned;
import org.sightline.ejb.submittal.SubmittalSent;
import org.sightline.ejb.submittal.SubmittalVoided;
import org.sightline.ejb.submittal.SubmittalWithdrawn;
import org.sightline.entities.notification.Webhook;
import org.sightline.entities.notification.WebhookEvent;
import org.sightline.entities.submittal.Submittal;

/** Writes down what webhooks are to be told, in the transaction of the act. */
@ApplicationScoped
class WebhookNews {

    @Inject
    private WebhookStore store;

    @Inject
    private Clock clock;

    void sent(@Observes SubmittalSent news) {
        tell(WebhookEvent.SENT, news.submittal());
    }

    void received(@Observes SubmittalReceived news) {
        tell(WebhookEvent.RECEIVED, news.submittal());
    }

    void processed(@Observes SubmittalProcessed news) {
        tell(WebhookEvent.PROCESSED, news.submittal());
    }

    void answered(@Observes SubmittalAnswered news) {
        tell(WebhookEvent.ANSWERED, news.submittal());
    }

    void voided(@Observes SubmittalVoided news) {
        tell(WebhookEvent.VOIDED, news.submittal());
    }

    void returned(@Observes SubmittalReturned news) {
        tell(WebhookEvent.RETURNED, news.submittal());
    }

    void withdrawn(@Observes SubmittalWithdrawn news) {
        tell(WebhookEvent.WITHDRAWN, news.submittal());
    }

    void moved(@Observes SubmittalMoved news) {
        tell(WebhookEvent.MOVED, news.submittal());
    }

    void downloaded(@Observes SubmittalDownloaded news) {
        tell(WebhookEvent.DOWNLOADED, news.submittal());
    }

    private void tell(WebhookEvent event, UUID id) {
        String body = null;
        for (Webhook webhook : store.listening()) {
            if (webhook.listensTo(event)) {
                body = body == null ? body(event, store.submittal(id)) : body;
                store.add(webhook, event, body, clock.instant());
            }
        }
    }

    private String body(WebhookEvent event, Submittal submittal) {
        Instant now = clock.instant();
        return Json.createObjectBuilder()
                .add("event", event.code())
                .add("at", now.toString())
                .add(
                        "submittal",
                        Json.createObjectBuilder()
                                .add("id", submittal.getId().toString())
                                .add("number", submittal.getNumber())
                                .add("direction", submittal.isOutgoing() ? "OUTGOING" : "INCOMING")
                                .add("state", submittal.getState().name())
                                .add("project", submittal.getProject().getId().toString())
                                .add("projectNumber", submittal.getProject().getNumber()))
                .build()
                .toString();
    }

    /** What a try by hand says. */
    void test(Webhook webhook) {
        Instant now = clock.instant();
        String body = Json.createObjectBuilder()
                .add("event", WebhookEvent.TEST.code())
                .add("at", now.toString())
                .build()
                .toString();
        store.add(webhook, WebhookEvent.TEST, body, now);
    }
}
