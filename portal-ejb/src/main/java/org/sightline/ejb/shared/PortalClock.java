package org.sightline.ejb.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The one clock of the product: the machine's time in UTC, moved by the offset of a test. */
@Dependent
public class PortalClock {

    @Inject
    private ClockOffset offset;

    @Produces
    Clock clock() {
        return new Moved(offset, ZoneId.of("UTC"));
    }

    /** Asks for the offset at every look, so that a moved clock is moved for everybody at once. */
    private static final class Moved extends Clock {

        private final ClockOffset offset;
        private final ZoneId zone;

        Moved(ClockOffset offset, ZoneId zone) {
            this.offset = offset;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId newZone) {
            return new Moved(offset, newZone);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset.get());
        }
    }
}
