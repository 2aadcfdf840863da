package org.sightline.entities.design;

/** Why a drawing is not taken in. */
public enum RefusalReason {
    ENCRYPTED,
    BROKEN,
    TOO_LARGE,
    TOO_DEEP,
    UNSUPPORTED,
    NOT_SEPARABLE,
    IN_DOUBT,
    /** The virus scanner found something. */
    INFECTED,
    /** Looking into it failed every time. */
    FAILED
}
