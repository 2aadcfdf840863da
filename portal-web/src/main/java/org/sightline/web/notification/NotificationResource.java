package org.sightline.web.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.notification.NotificationChange;
import org.sightline.ejb.notification.NotificationCount;
import org.sightline.ejb.notification.NotificationService;
import org.sightline.ejb.notification.NotificationTab;
import org.sightline.ejb.notification.NotificationTabs;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Problem;

/** {@code /notifications}: the bell of the caller, newest first. */
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationResource {

    @Inject
    private NotificationService notifications;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Me me;

    /** @param tab {@code TODO} or {@code NEWS}; nothing means both */
    @GET
    public ListAnswer<NotificationJson> list(@BeanParam ListQuery query, @QueryParam("tab") String tab) {
        Locale locale = me.getLocale();
        String area = caller.get().isContact() ? "portal" : "staff";
        return ListAnswer.of(notifications
                .list(NotificationTab.of(tab), query.slice())
                .map(row -> NotificationJson.of(row, locale, area)));
    }

    /** Marks those that are named, or all, as read or only as seen. What is not the caller's is passed over. */
    @PATCH
    public NotificationCount mark(NotificationChange change) {
        return notifications.mark(Problem.body(change));
    }

    @GET
    @Path("/count")
    public NotificationCount count() {
        return notifications.count();
    }

    /** How much there is in each half. */
    @GET
    @Path("/tabs")
    public NotificationTabs tabs() {
        return notifications.tabs();
    }
}
