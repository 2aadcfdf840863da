package org.sightline.worker.drawing;

/** Why a drawing is refused. The portal has a text for each. */
public enum Reason {
    /** It is protected by a password or by encryption. */
    ENCRYPTED,
    /** It does not hold to its format. */
    BROKEN,
    /** It needs more bytes, things, pixels or time than one job may spend. */
    TOO_LARGE,
    /** Its parts are nested too deep, or contain themselves. */
    TOO_DEEP,
    /** It uses something the worker does not know how to filter. */
    UNSUPPORTED,
    /** What is permitted cannot be shown without telling of what is not. */
    NOT_SEPARABLE,
    /** The filtered file could not be proved to be right. */
    IN_DOUBT
}
