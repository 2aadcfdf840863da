package org.sightline.entities.submittal;

/** How far the stamped copy of a file is. What can never be stamped goes out as it is, and the state says why. */
public enum StampState {
    /** It is to be made. */
    DUE,
    MADE,
    ENCRYPTED,
    /** It is signed, or would not be the same any more for another reason. */
    SIGNED,
    /** It does not hold to its format, is too large, or nobody could read it. */
    UNREADABLE
}
