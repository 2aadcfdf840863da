package org.sightline.ejb.document;

/** What may be done with one revision as it stands. */
public enum RevisionAction {
    ISSUE,
    VOID,
    PUBLISH,
    WITHDRAW,
    DELETE,
    /** Let the sub-supplier that delivers the document see this revision, or no longer. */
    SHARE
}
