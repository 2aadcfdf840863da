package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.identity.Right;
import org.sightline.entities.mail.OutboxMail;

/** The outbox is seen by those who manage the settings, and by nobody else. */
@ApplicationScoped
public class OutboxMailVisibility implements Visibility<OutboxMail> {

    @Override
    public Class<OutboxMail> root() {
        return OutboxMail.class;
    }

    @Override
    public List<Way<OutboxMail>> ways(Caller caller) {
        return caller.isStaff() && caller.can(Right.SETTINGS_MANAGE) ? List.of(Way.of()) : List.of();
    }
}
