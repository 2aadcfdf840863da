package org.sightline.entities.notification;

/** What became of one thing a webhook was to be told. */
public enum WebhookState {
    WAITING,
    DELIVERED,
    /** Tried often enough; an administrator may try again. */
    DEAD
}
