package org.sightline.entities.document;

/** What we ourselves think of a document before it goes out (M6). */
public enum InternalApproval {
    /** Nobody is asked, or it has gone out since. */
    NONE,
    PENDING,
    APPROVED,
    REJECTED
}
