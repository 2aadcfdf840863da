package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sightline.ejb.identity.SignedIn;
import org.sightline.ejb.identity.SignedOut;

/** Signing in and signing out give one's own eyes back. */
@Dependent
public class SeeAsEnding {

    @Inject
    private SeeAsStore store;

    void signedIn(@Observes SignedIn event) {
        store.find(event.account()).ifPresent(store::remove);
    }

    void signedOut(@Observes SignedOut event) {
        store.find(event.account()).ifPresent(store::remove);
    }
}
