package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.Submittal;

/** Notifications and how people want them, in the database. */
@Dependent
class NotificationStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** Newest first. @param tab null for both */
    Slice<NotificationRow> page(NotificationTab tab, SliceRequest request, Caller caller) {
        return visible.slice(
                new Listing<>(
                        Notification.class,
                        in(tab),
                        "createdAt",
                        NotificationStore::columns,
                        (id, columns) -> row(id, columns, caller)),
                request,
                caller);
    }

    /** What is done is no more to do, and never was news. */
    private static Restriction<Notification> in(NotificationTab tab) {
        if (tab == null) {
            return (notification, query, cb) -> cb.isNull(notification.get("doneAt"));
        }
        return (notification, query, cb) -> cb.and(
                cb.equal(notification.get("actionNeeded"), tab == NotificationTab.TODO),
                cb.isNull(notification.get("doneAt")));
    }

    private static List<Selection<?>> columns(
            Root<Notification> notification, AbstractQuery<?> query, CriteriaBuilder cb) {
        Join<Notification, Submittal> submittal = notification.join("submittal", JoinType.LEFT);
        Join<?, ?> project = submittal.join("project", JoinType.LEFT);
        Join<Notification, DocumentSlot> document = notification.join("document", JoinType.LEFT);
        Join<?, ?> ofDocument = document.join("project", JoinType.LEFT);
        return List.of(
                notification.get("kind"),
                notification.get("actionNeeded"),
                notification.get("createdAt"),
                notification.get("readAt"),
                submittal.get("id"),
                submittal.get("number"),
                submittal.get("itemCount"),
                submittal.get("direction"),
                project.get("id"),
                project.get("number"),
                project.get("name"),
                submittal.join("author", JoinType.LEFT).get("name"),
                document.get("id"),
                document.get("number"),
                document.get("title"),
                ofDocument.get("number"),
                ofDocument.get("name"));
    }

    private static NotificationRow row(UUID id, Tuple columns, Caller caller) {
        UUID submittal = columns.get(6, UUID.class);
        return new NotificationRow(
                id,
                columns.get(2, NotificationKind.class),
                columns.get(3, Boolean.class),
                columns.get(4, Instant.class),
                columns.get(5, Instant.class) == null,
                submittal == null ? null : about(submittal, columns, caller),
                document(columns));
    }

    private static NotificationRow.Document document(Tuple columns) {
        UUID id = columns.get(14, UUID.class);
        return id == null
                ? null
                : new NotificationRow.Document(
                        id,
                        columns.get(15, String.class),
                        columns.get(16, String.class),
                        columns.get(17, String.class),
                        columns.get(18, String.class));
    }

    private static NotificationRow.About about(UUID submittal, Tuple columns, Caller caller) {
        boolean incoming = columns.get(9) == Direction.INCOMING;
        return new NotificationRow.About(
                submittal,
                incoming,
                columns.get(7, String.class),
                incoming || caller.isStaff() ? columns.get(8, Integer.class) : null,
                columns.get(10, UUID.class),
                columns.get(11, String.class),
                columns.get(12, String.class),
                columns.get(13, String.class));
    }

    /** How many unread ones the caller sees. Whoever has none at all, as most have at most times, is told so for less. */
    long unread(Caller caller, int atMost) {
        return caller.accountId() != null && hasUnread(caller)
                ? visible.count(Notification.class, caller, unread(), atMost)
                : 0;
    }

    /** Whether any are kept for the caller's account, visible or not; nobody sees those of other accounts. */
    private boolean hasUnread(Caller caller) {
        return !em.createQuery(
                        "select n.id from Notification n where n.account.id = :account"
                                + " and n.readAt is null and n.doneAt is null",
                        UUID.class)
                .setParameter("account", caller.accountId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** As {@link #page} lists them; news only while they are unread, since all of them stay listed. */
    NotificationTabs tabs(Caller caller, int atMost) {
        Restriction<Notification> news = in(NotificationTab.NEWS).and(unread());
        return new NotificationTabs(
                visible.count(Notification.class, caller, in(NotificationTab.TODO), atMost),
                visible.count(Notification.class, caller, news, atMost));
    }

    private static Restriction<Notification> unread() {
        return (notification, query, cb) ->
                cb.and(cb.isNull(notification.get("readAt")), cb.isNull(notification.get("doneAt")));
    }

    /** Those of the unread ones the caller sees. @param ids null for all */
    List<Notification> unread(Collection<UUID> ids, Caller caller, int atMost) {
        Restriction<Notification> those = ids == null
                ? Restriction.none()
                : (notification, query, cb) -> notification.get("id").in(ids);
        return visible.list(Notification.class, caller, unread().and(those), atMost).stream()
                .map(Visible::get)
                .toList();
    }

    void add(Notification notification) {
        em.persist(notification);
    }

    /** Those nobody has done yet. */
    List<Notification> open(Submittal about, NotificationKind kind) {
        return em.createQuery(
                        "select n from Notification n where n.submittal = :submittal and n.kind = :kind and n.doneAt is null",
                        Notification.class)
                .setParameter("submittal", about)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Whether somebody was told of this already. */
    boolean isTold(Account account, NotificationKind kind, Submittal about) {
        return !em.createQuery(
                        "select n.id from Notification n where n.account = :account and n.kind = :kind"
                                + " and n.submittal = :submittal",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("submittal", about)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean sees(Submittal submittal, Caller caller) {
        return sees(Submittal.class, submittal.getId(), caller);
    }

    <E> boolean sees(Class<E> root, UUID id, Caller caller) {
        Restriction<E> itself = (found, query, cb) -> cb.equal(found.get("id"), id);
        return visible.count(root, caller, itself, 1) > 0;
    }

    Submittal submittal(UUID id) {
        return em.find(Submittal.class, id);
    }

    Optional<NotificationSettings> settings(Account account) {
        return em.createQuery(
                        "select s from NotificationSettings s where s.account = :account", NotificationSettings.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Of which projects the person wants to be told. */
    BellScope scope(UUID account) {
        return em.createQuery(
                        "select s.scope from NotificationSettings s where s.account.id = :account", BellScope.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(BellScope.ALL_PROJECTS);
    }

    /** What the person chose, or what is usual; the latter is not kept. */
    NotificationSettings settingsOf(Account account) {
        return settings(account).orElseGet(() -> new NotificationSettings(account));
    }

    Account account(UUID id) {
        return em.find(Account.class, id);
    }

    void add(NotificationSettings settings) {
        em.persist(settings);
    }

    void flush() {
        em.flush();
    }
}
