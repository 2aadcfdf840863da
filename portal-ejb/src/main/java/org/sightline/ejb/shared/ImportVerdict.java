package org.sightline.ejb.shared;

/** What an import does, or would do, with a row. */
public enum ImportVerdict {
    CREATED,
    CHANGED,
    /** Everything is as the row says. */
    UNCHANGED,
    /** Left out, with a reason. */
    REFUSED
}
