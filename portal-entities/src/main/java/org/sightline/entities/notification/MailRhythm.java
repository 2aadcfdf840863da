package org.sightline.entities.notification;

/** How soon somebody wants to be mailed of something. In the bell it is in every case. */
public enum MailRhythm {
    OFF,
    AT_ONCE,
    DAILY,
    WEEKLY
}
