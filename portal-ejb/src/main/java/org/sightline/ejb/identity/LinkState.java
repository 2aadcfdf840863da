package org.sightline.ejb.identity;

/** What a one-time link is still worth. */
public enum LinkState {
    OPEN,
    USED,
    /** Its time is up, a newer one took its place, or what it was for is no longer allowed. */
    OVER,
    UNKNOWN
}
