package org.sightline.ejb.submittal;

import org.sightline.entities.submittal.StampState;

/** What the worker's words for files that cannot be stamped mean to people. */
public final class StampRefusals {

    private StampRefusals() {}

    /** @param reason as the worker says it */
    public static StampState of(String reason) {
        return switch (reason) {
            case "ENCRYPTED" -> StampState.ENCRYPTED;
            case "UNSUPPORTED" -> StampState.SIGNED;
            default -> StampState.UNREADABLE;
        };
    }
}
