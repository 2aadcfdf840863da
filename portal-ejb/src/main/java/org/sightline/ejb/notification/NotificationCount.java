package org.sightline.ejb.notification;

/**
 * What the bell shows without being opened, each counted to {@link #MOST} at most.
 *
 * @param unprocessedSubmittals what partners handed in and nobody has processed yet; 0 for all but staff who see submittals
 */
public record NotificationCount(long unread, long unprocessedSubmittals) {

    /** Counting further tells nobody anything. */
    public static final int MOST = 100;
}
