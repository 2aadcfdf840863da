package org.sightline.ejb.notification;

/**
 * What the opened bell says beside its halves, each counted to {@link NotificationCount#MOST} at most.
 *
 * @param todo what is to do, read or not
 * @param news what is to know and was not read
 */
public record NotificationTabs(long todo, long news) {}
