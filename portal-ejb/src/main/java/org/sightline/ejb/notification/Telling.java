package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.Submittal;

/** Tells one person one thing, in the transaction in which it happens, if that person sees it. */
@Dependent
class Telling {

    @Inject
    private NotificationStore store;

    @Inject
    private AccessStore access;

    @Inject
    private BellRings bells;

    @Inject
    private Clock clock;

    /** @param actionNeeded whether somebody waits for the person, if it can do anything about it */
    void tell(Account account, NotificationKind kind, Submittal about, boolean actionNeeded) {
        Caller reader = access.owner(account);
        if (!mayKnow(reader) || !store.sees(about, reader)) {
            return;
        }
        boolean action = actionNeeded && (reader.isContact() || reader.can(Right.SUBMITTAL_PROCESS));
        Notification notification = new Notification(account, kind, action, about, clock.instant());
        store.add(notification);
        bells.ring(account);
    }

    private static boolean mayKnow(Caller reader) {
        return reader.can(reader.isContact() ? Right.PORTAL_VIEW : Right.SUBMITTAL_VIEW);
    }

    /** Nobody waits for it any more: for whomever it was to do, it is done. */
    void settle(Submittal about, NotificationKind kind) {
        store.open(about, kind).forEach(open -> {
            open.done(clock.instant());
            bells.ring(open.getAccount());
        });
    }
}
