package org.sightline.ejb.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.notification.WebhookEvent;
import org.sightline.entities.notification.WebhookState;

/**
 * One thing a webhook was told or is to be told.
 *
 * @param answerStatus HTTP status of the last answer, null when there was none
 */
public record WebhookCall(
        UUID id,
        WebhookEvent event,
        WebhookState state,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        Integer answerStatus,
        String failure,
        String body) {

    public boolean isDead() {
        return state == WebhookState.DEAD;
    }
}
