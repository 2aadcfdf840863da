package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.Webhook;

/** Webhooks are for those who manage the settings. */
@ApplicationScoped
public class WebhookVisibility implements Visibility<Webhook> {

    @Override
    public Class<Webhook> root() {
        return Webhook.class;
    }

    @Override
    public List<Way<Webhook>> ways(Caller caller) {
        boolean manages = caller.isStaff() && caller.can(Right.SETTINGS_MANAGE);
        return manages || caller.kind() == Caller.Kind.SYSTEM ? List.of(Way.of()) : List.of();
    }
}
