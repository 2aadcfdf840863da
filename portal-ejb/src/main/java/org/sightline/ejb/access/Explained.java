package org.sightline.ejb.access;

import java.util.UUID;

/**
 * Whether a contact sees a thing.
 *
 * @param place  number of the project it lies in, or null
 * @param reason text key of the first line of the rule that fails, null when the thing is visible
 */
public record Explained(UUID id, String number, String name, String place, String reason) {

    Explained because(String newReason) {
        return new Explained(id, number, name, place, newReason);
    }

    public boolean visible() {
        return reason == null;
    }
}
