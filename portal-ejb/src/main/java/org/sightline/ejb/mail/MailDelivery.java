package org.sightline.ejb.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Right;

/** Sends what is due, one mail after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: nothing leaves the system inside a transaction
public class MailDelivery {

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
            sending.failed(id, String.valueOf(e.getMessage()), false);
        }
    }

    private void send(UUID id) throws MailGateway.MailFailure {
        Optional<MailGateway.Envelope> mail = sending.open(id);
        if (mail.isPresent()) {
            gateway.send(mail.get());
            sending.sent(id);
        }
    }
}
