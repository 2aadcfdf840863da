package org.sightline.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.design.DesignRevision;

/** Makes a change, looks, and takes the change back, all in a transaction of its own. */
@Stateless
public class SightTrial {

    @Inject
    private SightStore store;

    /** @throws SightUndone always, with what was seen after the change */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @PermitAll // why: the change asks for its own right, and asked for by previews alone
    public void look(Runnable change, Supplier<?> look) {
        change.run();
        store.flush();
        throw new SightUndone(look.get());
    }

    /** @throws SightUndone always, with what people gain and lose */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @PermitAll // why: the change asks for its own right, and asked for by previews alone
    public void compare(Restriction<DesignRevision> affected, UUID only, Runnable change, Caller staff) {
        SightStore.Ground ground = store.ground(affected, staff);
        List<Contact> people = store.people(ground, only);
        Map<UUID, SightStore.Seen> before = store.seen(ground, people);
        change.run();
        store.flush();
        throw new SightUndone(ground.difference(people, before, store.seen(ground, people)));
    }
}
