package org.sightline.ejb.customer;

/** What may be done with a contact. */
public enum ContactAction {
    EDIT,
    ARCHIVE,
    RESTORE
}
