package org.sightline.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.ejb.notification.BellListeners;
import org.sightline.ejb.notification.BellOwner;
import org.sightline.ejb.notification.BellRung;

/** The browsers that listen on this node. They are told that there is something to look at, never what. */
@ApplicationScoped
public class BellSockets {

    private static final String LOOK = "look";

    private final Map<Session, BellOwner> open = new ConcurrentHashMap<>();

    @Inject
    private BellListeners listeners;

    void add(Session session, BellOwner owner) {
        if (open.put(session, owner) == null) {
            listeners.opened();
        }
    }

    void remove(Session session) {
        if (open.remove(session) != null) {
            listeners.closed();
        }
    }

    void rung(@Observes BellRung news) {
        open.forEach((session, owner) -> {
            if (news.accounts().contains(owner.account()) || news.allStaff() && owner.staff()) {
                tell(session);
            }
        });
    }

    private void tell(Session session) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(LOOK);
        } else {
            remove(session);
        }
    }
}
