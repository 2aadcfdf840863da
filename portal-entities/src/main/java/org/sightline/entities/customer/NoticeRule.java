package org.sightline.entities.customer;

/** How often news is told by mail. */
public enum NoticeRule {
    OFF,
    INSTANT,
    DAILY,
    WEEKLY
}
