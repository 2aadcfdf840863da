package org.sightline.entities.identity;

/** On which side of the house somebody stands; it never changes for an account. */
public enum AccountKind {
    STAFF,
    CONTACT
}
