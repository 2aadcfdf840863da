package org.sightline.web.notification;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Optional;
import org.sightline.ejb.notification.BellListening;
import org.sightline.ejb.notification.BellOwner;

/**
 * A browser listens to the bell of whoever is signed in; whoever is not is hung up on. The container hangs up by itself when
 * the session ends. Nothing that is sent here is read.
 */
@ServerEndpoint("/bell")
public class BellSocket {

    @OnOpen
    public void open(Session session) throws IOException {
        Optional<BellOwner> owner = Optional.ofNullable(session.getUserPrincipal())
                .flatMap(who -> CDI.current().select(BellListening.class).get().owner(who.getName()));
        if (owner.isPresent()) {
            sockets().add(session, owner.get());
        } else {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "sign in first"));
        }
    }

    @OnClose
    public void close(Session session) {
        sockets().remove(session);
    }

    /** A browser that goes away in the middle of something is no failure. */
    @OnError
    public void fail(Session session, Throwable failure) {
        sockets().remove(session);
    }

    private static BellSockets sockets() {
        return CDI.current().select(BellSockets.class).get();
    }
}
