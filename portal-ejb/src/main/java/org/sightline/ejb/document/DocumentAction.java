package org.sightline.ejb.document;

/** What may be done with a document as a whole. */
public enum DocumentAction {
    /** Change what it is called, who delivers it and whether it is in the register; issue, void and delete revisions. */
    EDIT,
    /** Bring in a further revision. */
    UPLOAD,
    /** Put revisions into the portal and take them out. */
    PUBLISH
}
