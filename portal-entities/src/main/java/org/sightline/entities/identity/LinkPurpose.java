package org.sightline.entities.identity;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
public enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    /** Its holder reads the mail of the address that is to become the login. */
    LOGIN_CHANGE(Duration.ofHours(72)),
    /** Goes to the login of before, in case the change was none of its holder's doing. */
    LOGIN_UNDO(Duration.ofDays(7)),
    FIRST_ADMINISTRATOR(Duration.ofHours(72));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    public Duration lasts() {
        return lasts;
    }
}
