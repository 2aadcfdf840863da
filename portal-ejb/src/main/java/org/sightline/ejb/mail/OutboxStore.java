package org.sightline.ejb.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.mail.MailState;
import org.sightline.entities.mail.OutboxMail;

/** Mails in the database. */
@Dependent
public class OutboxStore {

    /** Longer than sending one mail can take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    long countQueued() {
        return em.createQuery("select count(m) from OutboxMail m where m.state = :queued", Long.class)
                .setParameter("queued", MailState.QUEUED)
                .getSingleResult();
    }

    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state = :queued and m.nextAttemptAt <= :now"
                                + " and m.leasedUntil <= :now order by m.nextAttemptAt",
                        UUID.class)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes a mail for sending; of several at once only one succeeds. */
    boolean claim(UUID id, Instant now) {
        return em.createQuery("update OutboxMail m set m.leasedUntil = :until, m.attempts = m.attempts + 1,"
                                + " m.version = m.version + 1"
                                + " where m.id = :id and m.state = :queued and m.nextAttemptAt <= :now"
                                + " and m.leasedUntil <= :now")
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .setParameter("queued", MailState.QUEUED)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    OutboxMail get(UUID id) {
        return em.find(OutboxMail.class, id);
    }

    OutboxMail find(UUID id, Caller caller) {
        return visible.find(OutboxMail.class, id, caller).get();
    }

    Slice<MailRow> page(MailFilter filter, MailSort sort, SliceRequest request, Caller caller) {
        Restriction<OutboxMail> narrowed = filter.state() == null
                ? Restriction.none()
                : (mail, query, cb) -> cb.equal(mail.get("state"), filter.state());
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and(
                    (mail, query, cb) -> Matching.contains(cb.lower(mail.get("recipient")), filter.q(), cb));
        }
        return visible.slice(
                new Listing<>(
                        OutboxMail.class,
                        narrowed,
                        sort.attribute(),
                        (mail, query, cb) -> List.of(
                                mail.get("recipient"),
                                mail.get("subject"),
                                mail.get("state"),
                                mail.get("attempts"),
                                mail.get("queuedAt"),
                                mail.get("nextAttemptAt"),
                                mail.get("sentAt"),
                                mail.get("failure")),
                        (id, columns) -> new MailRow(
                                id,
                                columns.get(2, String.class),
                                columns.get(3, String.class),
                                columns.get(4, MailState.class),
                                columns.get(5, Integer.class),
                                columns.get(6, Instant.class),
                                columns.get(7, Instant.class),
                                columns.get(8, Instant.class),
                                columns.get(9, String.class))),
                request,
                caller);
    }
}
