package org.sightline.entities.submittal;

/** What goes out by e-mail when a submittal is sent; it is in the portal in every case. */
public enum EmailChoice {
    NONE,
    /** A letter with a link into the portal. */
    NOTICE,
    ATTACHMENTS
}
