package org.sightline.entities.identity;

/** Where an account stands. Only ACTIVE signs in; to the outside all the others give the same answer. */
public enum AccountState {
    /** Has no password yet; an invitation or a temporary password leads to one. */
    INVITED,
    ACTIVE,
    /** Stopped by an administrator for the time being. */
    LOCKED,
    /** The person has left. */
    DISABLED
}
