package org.sightline.ejb.customer;

/** What may be done with a company. */
public enum CompanyAction {
    EDIT,
    ARCHIVE,
    RESTORE
}
