package org.sightline.ejb.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.sightline.entities.notification.Webhook;
import org.sightline.entities.notification.WebhookEvent;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** What an administrator says of a webhook. */
public record WebhookForm(
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotBlank @Size(max = Webhook.ADDRESS) String address,
        @NotNull Set<WebhookEvent> events) {

    URI uri() {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            throw RefusedException.at("address", "webhook.badAddress");
        }
    }
}
