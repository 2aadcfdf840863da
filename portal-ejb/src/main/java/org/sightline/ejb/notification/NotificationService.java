package org.sightline.ejb.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.UnprocessedSubmittals;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.shared.RefusedException;

/** The bell of whoever asks. */
@Stateless
public class NotificationService {

    /** More are not marked at once. */
    private static final int MARKED = 500;

    @Inject
    private CurrentCaller caller;

    @Inject
    private NotificationStore store;

    @Inject
    private UnprocessedSubmittals unprocessed;

    @Inject
    private BellRings bells;

    @Inject
    private Clock clock;

    /** Newest first. @param tab null for both */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public Slice<NotificationRow> list(NotificationTab tab, SliceRequest request) {
        return store.page(tab, request.turned(true), caller.get());
    }

    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public NotificationCount count() {
        return state(caller.get()).count();
    }

    /** For the bell when it is open. */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public NotificationTabs tabs() {
        return store.tabs(caller.get(), NotificationCount.MOST);
    }

    /** For the head of a page. */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // why: asked by every page, and mostly one question
    public BellState bell() {
        return state(caller.get());
    }

    private BellState state(Caller who) {
        boolean leads = unprocessed.isOpenTo(who);
        boolean mine = leads && isChoosy(who);
        long waiting = leads ? unprocessed.count(who, mine, NotificationCount.MOST) : 0;
        return new BellState(new NotificationCount(store.unread(who, NotificationCount.MOST), waiting), mine);
    }

    /** Whether the caller wants to know of the own projects alone. */
    private boolean isChoosy(Caller who) {
        return store.scope(who.accountId()) == BellScope.MY_PROJECTS;
    }

    /** Marks those of the unread ones that are the caller's own and show; of all others nothing is said. */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public NotificationCount mark(NotificationChange change) {
        RefusedException.unless(change.ids() == null || change.ids().size() <= MARKED, "notification.tooMany");
        Caller who = caller.get();
        RefusedException.unless(!who.seeingAs(), "access.readOnly");
        Instant now = clock.instant();
        List<Notification> found =
                change.ids() != null && change.ids().isEmpty() ? List.of() : store.unread(change.ids(), who, MARKED);
        found.forEach(notification -> {
            if (change.read()) {
                notification.read(now);
            } else {
                notification.see(now);
            }
        });
        if (change.read() && !found.isEmpty()) {
            bells.ring(found.get(0).getAccount());
        }
        store.flush();
        return state(who).count();
    }
}
