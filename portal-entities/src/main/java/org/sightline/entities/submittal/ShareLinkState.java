package org.sightline.entities.submittal;

/** What a share link is still worth (M11). */
public enum ShareLinkState {
    ACTIVE,
    /** Its time is over. */
    EXPIRED,
    /** As many files were taken away by it as were allowed. */
    EXHAUSTED,
    /** Taken back by staff; whoever had it open is out at the next request. */
    REVOKED
}
