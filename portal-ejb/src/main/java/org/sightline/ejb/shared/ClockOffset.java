package org.sightline.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How far the product's clock stands from the machine's; zero but in tests. */
@ApplicationScoped
public class ClockOffset {

    private volatile Duration offset = Duration.ZERO;

    public Duration get() {
        return offset;
    }

    public void set(Duration newOffset) {
        offset = newOffset;
    }
}
