package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.submittal.Submittal;

/**
 * Rule N: one's own, as long as one sees what it speaks of; one that speaks of nothing is its reader's alone. Whoever sees as
 * a contact sees none, for they are of an account and not of a contact.
 */
@ApplicationScoped
public class NotificationVisibility implements Visibility<Notification> {

    @Inject
    private SubmittalVisibility submittals;

    @Inject
    private DocumentSlotVisibility documents;

    @Override
    public Class<Notification> root() {
        return Notification.class;
    }

    @Override
    public List<Way<Notification>> ways(Caller caller) {
        if (caller.accountId() == null || caller.seeingAs()) {
            return List.of();
        }
        Line<Notification> own = new Line<>(
                "access.why.notOwn",
                (notification, query, cb) ->
                        cb.equal(notification.get("account").get("id"), caller.accountId()));
        Line<Notification> ofNothing = new Line<>(
                "access.why.otherSubject",
                (notification, query, cb) ->
                        cb.and(cb.isNull(notification.get("submittal")), cb.isNull(notification.get("document"))));
        Stream<Way<Notification>> ofSubmittal = caller.can(
                        caller.isContact() ? Right.PORTAL_VIEW : Right.SUBMITTAL_VIEW)
                ? submittals.ways(caller).stream()
                        .map(way -> way.<Notification>ofOptional(Submittal.class, Notification.class, "submittal"))
                        .map(way -> Way.of(own).and(way))
                : Stream.empty();
        Stream<Way<Notification>> ofDocument = !caller.isContact() && caller.can(Right.DOCUMENT_VIEW)
                ? documents.ways(caller).stream()
                        .map(way -> way.<Notification>ofOptional(DocumentSlot.class, Notification.class, "document"))
                        .map(way -> Way.of(own).and(way))
                : Stream.empty();
        return Stream.of(Stream.of(Way.of(own, ofNothing)), ofSubmittal, ofDocument)
                .flatMap(ways -> ways)
                .toList();
    }
}
