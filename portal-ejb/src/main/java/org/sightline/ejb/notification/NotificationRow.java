package org.sightline.ejb.notification;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.notification.NotificationKind;

/**
 * A notification in the bell.
 *
 * @param actionNeeded somebody waits for the reader
 * @param about        what it speaks of, null when nothing
 */
public record NotificationRow(
        UUID id, NotificationKind kind, boolean actionNeeded, Instant created, boolean unread, About about) {

    /** A submittal, as its reader may know it. {@code number} is null only for a draft, of which nobody is told. */
    public record About(
            UUID id,
            boolean incoming,
            String number,
            int items,
            UUID project,
            String projectNumber,
            String projectName,
            String author) {}
}
