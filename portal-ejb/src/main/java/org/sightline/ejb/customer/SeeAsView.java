package org.sightline.ejb.customer;

import java.time.Duration;
import java.util.UUID;

/**
 * With whose eyes a staff member looks.
 *
 * @param companies what the contact is related to, by name
 * @param left      how long it still lasts
 * @param nothing   text key of the reason why the contact sees nothing at all, or null
 */
public record SeeAsView(UUID contact, String name, String companies, Duration left, String nothing) {

    /** Minutes begun, so that the last one is one. */
    public long minutesLeft() {
        return (left.toSeconds() + 59) / 60;
    }

    public long secondsLeft() {
        return left.toSeconds();
    }
}
