package org.sightline.ejb.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.shared.Persistently;
import org.sightline.entities.identity.Right;

/** Sends what is due, one mail after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: nothing leaves the system inside a transaction
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    @Inject
    private MailSending sending;

    @Inject
    private MailGateway gateway;

    @RolesAllowed(Right.SYSTEM)
    public void deliver() {
        if (gateway.isOpen()) {
            sending.due().forEach(this::deliver);
        }
    }

    private void deliver(UUID id) {
        if (!sending.claim(id)) {
            return;
        }
        try {
            send(id);
        } catch (MailGateway.MailFailure e) {
            sending.failed(id, e.getMessage(), e.isForGood());
        } catch (RuntimeException e) {
            // why: one mail that cannot be opened must not hold up all the others
            LOG.log(Level.WARNING, e, () -> "The mail " + id + " was not sent");
            sending.failed(id, String.valueOf(e.getMessage()), false);
        }
    }

    private void send(UUID id) throws MailGateway.MailFailure {
        Optional<MailGateway.Envelope> mail = Persistently.answered(() -> sending.open(id));
        if (mail.isPresent()) {
            gateway.send(mail.get());
            Persistently.done(() -> sending.sent(id));
        }
    }
}
