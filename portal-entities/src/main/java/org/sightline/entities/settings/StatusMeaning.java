package org.sightline.entities.settings;

/** What a design status means to the product, whatever the host calls it. In the order of a design's life. */
public enum StatusMeaning {
    IN_DEVELOPMENT,
    INTERNAL_REVIEW,
    PROPOSED,
    CHANGES_REQUESTED,
    APPROVED,
    ACTIVE,
    SUPERSEDED,
    OBSOLETE,
    DISCARDED
}
