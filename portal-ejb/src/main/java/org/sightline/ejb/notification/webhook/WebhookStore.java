package org.sightline.ejb.notification.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.notification.Webhook;
import org.sightline.entities.notification.WebhookDelivery;
import org.sightline.entities.notification.WebhookEvent;
import org.sightline.entities.notification.WebhookState;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.Submittal;

/** Webhooks and what they are told, in the database. */
@Dependent
class WebhookStore {

    /** Longer than one call can take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    List<Webhook> all(Caller caller) {
        return visible.list(Webhook.class, caller, Restriction.none(), MOST).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(Webhook::getName))
                .toList();
    }

    Webhook find(UUID id, Caller caller) {
        return visible.find(Webhook.class, id, caller).get();
    }

    List<Webhook> listening() {
        return em.createQuery("select w from Webhook w where w.active = true", Webhook.class)
                .getResultList();
    }

    /** The latest of what a webhook was told, newest first. */
    List<WebhookDelivery> deliveries(Webhook webhook) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhook = :webhook order by d.createdAt desc, d.id",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setMaxResults(MOST)
                .getResultList();
    }

    long count(Webhook webhook, WebhookState state) {
        return em.createQuery(
                        "select count(d) from WebhookDelivery d where d.webhook = :webhook and d.state = :state",
                        Long.class)
                .setParameter("webhook", webhook)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** @throws NotFoundException when it is of another webhook */
    WebhookDelivery delivery(Webhook webhook, UUID id) {
        return Optional.ofNullable(em.find(WebhookDelivery.class, id))
                .filter(found -> found.getWebhook().equals(webhook))
                .orElseThrow(NotFoundException::new);
    }

    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select d.id from WebhookDelivery d where d.state = :waiting and d.nextAttemptAt <= :now"
                                + " and d.leasedUntil <= :now and d.webhook.active = true order by d.nextAttemptAt",
                        UUID.class)
                .setParameter("waiting", WebhookState.WAITING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes one for a call; of several at once only one succeeds. */
    boolean claim(UUID id, Instant now) {
        return em.createQuery("update WebhookDelivery d set d.leasedUntil = :until, d.attempts = d.attempts + 1,"
                                + " d.version = d.version + 1 where d.id = :id and d.state = :waiting"
                                + " and d.nextAttemptAt <= :now and d.leasedUntil <= :now")
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .setParameter("waiting", WebhookState.WAITING)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    WebhookDelivery get(UUID id) {
        return em.find(WebhookDelivery.class, id);
    }

    Submittal submittal(UUID id) {
        return em.find(Submittal.class, id);
    }

    void add(Object row) {
        em.persist(row);
    }

    void add(Webhook webhook, WebhookEvent event, String body, Instant now) {
        em.persist(new WebhookDelivery(webhook, event, body, now));
    }

    void remove(Webhook webhook) {
        em.createQuery("delete from WebhookDelivery d where d.webhook = :webhook")
                .setParameter("webhook", webhook)
                .executeUpdate();
        em.remove(webhook);
    }

    void flush() {
        em.flush();
    }
}
