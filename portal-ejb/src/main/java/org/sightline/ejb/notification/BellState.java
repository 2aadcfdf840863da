package org.sightline.ejb.notification;

/**
 * What the head of a page shows of the bell.
 *
 * @param mine whether its owner watches the own projects alone
 */
public record BellState(NotificationCount count, boolean mine) {}
