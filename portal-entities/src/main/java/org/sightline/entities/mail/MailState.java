package org.sightline.entities.mail;

/** What has become of a mail. */
public enum MailState {
    /** Waits for its first or next attempt. */
    QUEUED,
    SENT,
    /** Given up: the server refused it for good, or every attempt failed. Somebody may try it again. */
    DEAD,
    /** Not sent because its reason was gone when its turn came. */
    WITHDRAWN
}
