package org.sightline.ejb.notification;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.notification.NotificationKind;

/**
 * A notification in the bell.
 *
 * @param actionNeeded somebody waits for the reader
 * @param about        the submittal it speaks of, null when of none
 * @param document     the document it speaks of, null when of none
 */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        boolean actionNeeded,
        Instant created,
        boolean unread,
        About about,
        Document document) {

    /** In which half of the bell it stands. */
    public NotificationTab tab() {
        return actionNeeded ? NotificationTab.TODO : NotificationTab.NEWS;
    }

    /** A document, as its reader may know it. */
    public record Document(UUID id, String number, String title, String projectNumber, String projectName) {}

    /**
     * A submittal, as its reader may know it.
     *
     * @param number null only for a draft, of which nobody is told
     * @param items  how many lines it has; null for contacts of what we sent, where not every line needs to be named to them
     */
    public record About(
            UUID id,
            boolean incoming,
            String number,
            Integer items,
            UUID project,
            String projectNumber,
            String projectName,
            String author) {}
}
