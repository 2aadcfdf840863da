package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who asks in this request; read once, so that one request sees one truth. */
@RequestScoped
public class CurrentCaller {

    @Inject
    private AccessStore store;

    @Inject
    private PresentCaller present;

    private Caller caller;

    public Caller get() {
        if (caller == null) {
            caller = store.caller();
        }
        return caller;
    }

    /** The request has just signed in or out: what was read before no longer holds. */
    public void forget() {
        caller = null;
        present.forget();
    }
}
