package org.sightline.entities.design;

/** How far a specification book is. */
public enum BookState {
    WAITING,
    MAKING,
    READY,
    /** It could not be made; its reader may ask for another. */
    FAILED
}
