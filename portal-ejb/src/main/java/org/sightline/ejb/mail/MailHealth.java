package org.sightline.ejb.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.ejb.shared.HealthCheck;

/** Whether mail goes out. */
@Dependent
public class MailHealth implements HealthCheck {

    /** More mails than this waiting means that the mail server is away. */
    private static final long FEW = 100;

    @Inject
    private OutboxStore store;

    @Inject
    private MailGateway gateway;

    @Override
    public List<HealthFact> facts() {
        long queued = store.countQueued();
        return List.of(HealthFact.of("outbox", queued, queued <= FEW), HealthFact.of("mailSession", gateway.isOpen()));
    }
}
