package org.sightline.ejb.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.entities.identity.Right;

/** Writes one mail for each person whose news are due, one person after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each person's has a transaction of its own
public class GatheredMails {

    private static final Logger LOG = Logger.getLogger(GatheredMails.class.getName());

    @Inject
    private Gathering gathering;

    @RolesAllowed(Right.SYSTEM)
    public void writeDue() {
        gathering.due().forEach(this::write);
    }

    private void write(UUID account) {
        try {
            gathering.gather(account);
        } catch (RuntimeException e) {
            // why: what fails for one person must not keep the others waiting; it stays due and is tried again
            LOG.log(Level.WARNING, "no mail could be gathered for " + account, e);
        }
    }
}
