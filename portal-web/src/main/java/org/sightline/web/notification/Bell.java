package org.sightline.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.notification.BellState;
import org.sightline.ejb.notification.NotificationCount;
import org.sightline.ejb.notification.NotificationService;
import org.sightline.entities.identity.Right;

/** The bell as it stands when a page is written; its script goes on from there. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private NotificationService notifications;

    @Inject
    private CurrentCaller caller;

    private BellState state;

    /** Whoever sees as a contact has no bell: it would be somebody else's. */
    public boolean isThere() {
        Caller who = caller.get();
        return who.accountId() != null && !who.seeingAs();
    }

    /** Whether it leads to the projects with submittals to process. */
    public boolean isLeading() {
        Caller who = caller.get();
        return who.isStaff() && who.can(Right.SUBMITTAL_VIEW) && who.can(Right.PROJECT_VIEW);
    }

    public long getUnread() {
        return state().count().unread();
    }

    public long getUnprocessed() {
        return state().count().unprocessedSubmittals();
    }

    /** Where the red bell leads, for whoever watches the own projects alone to those. */
    public String getAddress() {
        return "/staff/project/list?unprocessed=true" + (state().mine() ? "&view=mine" : "");
    }

    /** More are not counted. */
    public String shown(long number) {
        return number >= NotificationCount.MOST ? "99+" : Long.toString(number);
    }

    private BellState state() {
        if (state == null) {
            state = notifications.bell();
        }
        return state;
    }
}
