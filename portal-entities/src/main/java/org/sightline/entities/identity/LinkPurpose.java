package org.sightline.entities.identity;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
public enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    FIRST_ADMINISTRATOR(Duration.ofHours(72));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    public Duration lasts() {
        return lasts;
    }
}
