package org.sightline.ejb.project;

/** What may be done with a project. */
public enum ProjectAction {
    EDIT,
    /** Give and take grants of a confidential project. */
    GRANT,
    /** Take a contact's chosen project away. */
    REVOKE_CHOICE
}
