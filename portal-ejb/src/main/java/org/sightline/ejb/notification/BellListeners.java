package org.sightline.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many browsers listen on this node; while none does, nothing is looked for. */
@ApplicationScoped
public class BellListeners {

    private final AtomicInteger open = new AtomicInteger();

    public void opened() {
        open.incrementAndGet();
    }

    public void closed() {
        open.decrementAndGet();
    }

    boolean areThere() {
        return open.get() > 0;
    }
}
