package org.sightline.ejb.project;

/** What a caller may do with a contact's web access just now. */
public enum WebAccessAction {
    EDIT,
    MAKE_PASSWORD,
    SUSPEND,
    RELEASE,
    END_SESSIONS,
    ASK_FOR_LOGIN
}
