package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells upward what happened, inside the transaction in which it did. */
@Dependent
class IncomingNews {

    @Inject
    private Event<Object> event;

    void tell(Object happened) {
        event.fire(happened);
    }
}
