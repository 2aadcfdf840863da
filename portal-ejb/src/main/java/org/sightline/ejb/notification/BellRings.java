package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sightline.entities.identity.Account;

/** Rings bells when the transaction has been committed, on every node. */
@Dependent
class BellRings {

    @Inject
    private BellRingStore store;

    @Inject
    private Clock clock;

    void ring(Account account) {
        store.ring(account.getId(), clock.instant());
    }

    /** What waits to be processed has become more or less. */
    void ringStaff() {
        store.ring(null, clock.instant());
    }
}
