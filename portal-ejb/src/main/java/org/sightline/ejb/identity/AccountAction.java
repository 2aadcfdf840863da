package org.sightline.ejb.identity;

/** What can be done with a staff account besides changing what it says. */
public enum AccountAction {
    EDIT,
    LOCK,
    RELEASE,
    DISABLE,
    END_SESSIONS,
    TEMPORARY_PASSWORD
}
