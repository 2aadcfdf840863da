package org.sightline.ejb.notification;

import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The two halves of the bell. */
public enum NotificationTab {
    /** Somebody waits for the reader; stays until it is done. */
    TODO,
    /** To know; read by being looked at. */
    NEWS;

    /** @param name as it stands in an address; null means both, and so is the answer */
    public static NotificationTab of(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("shared.unknownFilter");
        }
    }
}
