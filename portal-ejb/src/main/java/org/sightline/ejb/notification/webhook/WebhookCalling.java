package org.sightline.ejb.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.shared.Persistently;
import org.sightline.entities.identity.Right;

/** Makes the calls that are due, one after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: nothing leaves the system inside a transaction
public class WebhookCalling {

    private static final int OK = 200;
    private static final int REDIRECTS = 300;

    @Inject
    private WebhookSending sending;

    @Inject
    private WebhookLine line;

    @RolesAllowed(Right.SYSTEM)
    public void call() {
        for (UUID id : sending.due()) {
            if (sending.claim(id)) {
                call(id);
            }
        }
    }

    private void call(UUID id) {
        try {
            int status = line.call(sending.open(id));
            if (status >= OK && status < REDIRECTS) {
                Persistently.done(() -> sending.taken(id, status));
            } else {
                sending.failed(id, status, "answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // why: the server stops; the lease ends and the call is made again
        } catch (IOException | RuntimeException e) {
            // why: one that cannot be reached must not hold up the others
            sending.failed(id, null, String.valueOf(e.getMessage()));
        }
    }
}
