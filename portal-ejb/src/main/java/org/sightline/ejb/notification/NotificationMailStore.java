package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What mails and reminders need of the database. */
@Dependent
class NotificationMailStore {

    /** People whose mails are written in one run, news in one mail, files with one. */
    private static final int PEOPLE = 500;

    private static final int NEWS = 500;
    private static final int FILES = 200;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    List<UUID> dueAccounts(Instant now) {
        return em.createQuery("select distinct n.account.id from Notification n where n.mailDueAt <= :now", UUID.class)
                .setParameter("now", now)
                .setMaxResults(PEOPLE)
                .getResultList();
    }

    /** What is to be mailed to the person until then, oldest first. */
    List<Notification> waiting(Account account, Instant until) {
        return em.createQuery(
                        "select n from Notification n where n.account = :account and n.mailDueAt <= :until"
                                + " order by n.createdAt, n.id",
                        Notification.class)
                .setParameter("account", account)
                .setParameter("until", until)
                .setMaxResults(NEWS)
                .getResultList();
    }

    Notification get(UUID id) {
        return em.find(Notification.class, id);
    }

    List<Notification> gatheredInto(UUID mail) {
        return em.createQuery("select n from Notification n where n.mail = :mail", Notification.class)
                .setParameter("mail", mail)
                .getResultList();
    }

    /** Those of them the reader sees just now. */
    Set<UUID> seen(Set<UUID> ids, Caller reader) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Restriction<Notification> those =
                (notification, query, cb) -> notification.get("id").in(ids);
        return visible.list(Notification.class, reader, those, ids.size()).stream()
                .map(found -> found.get().getId())
                .collect(Collectors.toSet());
    }

    /** The lines whose bytes the reader may have just now. */
    List<Visible<SubmittalItem>> items(Submittal submittal, Caller reader) {
        Restriction<SubmittalItem> ofIt = (item, query, cb) -> cb.equal(item.get("submittal"), submittal);
        return visible.list(SubmittalItem.class, reader, ofIt, FILES);
    }

    Account account(UUID id) {
        return em.find(Account.class, id);
    }

    /** Where somebody reads mail: contacts where we write to them, staff where they sign in. */
    String address(Account account) {
        return em.createQuery("select c.email from Contact c where c.account = :account", String.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(account.getLogin());
    }

    /** What we sent that waits for an answer expected between these days, both included. */
    List<OutgoingSubmittal> expected(LocalDate from, LocalDate until) {
        return em.createQuery(
                        "select s from OutgoingSubmittal s where s.state in :open and s.expected between :from and :until",
                        OutgoingSubmittal.class)
                .setParameter("open", SubmittalState.OPEN_FOR_ANSWERS)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    boolean isToldSince(Submittal about, NotificationKind kind, Instant since) {
        return !em.createQuery(
                        "select n.id from Notification n where n.submittal = :submittal and n.kind = :kind"
                                + " and n.createdAt >= :since",
                        UUID.class)
                .setParameter("submittal", about)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
