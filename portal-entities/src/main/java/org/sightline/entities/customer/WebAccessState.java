package org.sightline.entities.customer;

/** Where a contact stands on its way into the portal. */
public enum WebAccessState {
    /** Not allowed; whatever was set before is kept. */
    NONE,
    /** Allowed, but no password was chosen yet. */
    INVITED,
    ACTIVE,
    /** The account was locked or disabled by an administrator. */
    SUSPENDED,
    /** The last day is over. */
    EXPIRED
}
