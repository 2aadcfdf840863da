package org.sightline.ejb.notification.webhook;

import java.util.List;
import java.util.UUID;
import org.sightline.entities.notification.WebhookEvent;

/**
 * A webhook as administrators see it.
 *
 * @param waiting how much it has not taken yet
 * @param dead    how much was given up
 */
public record WebhookRow(
        UUID id,
        long version,
        String name,
        String address,
        boolean active,
        List<WebhookEvent> events,
        long waiting,
        long dead) {

    public boolean hears(WebhookEvent event) {
        return events.contains(event);
    }
}
