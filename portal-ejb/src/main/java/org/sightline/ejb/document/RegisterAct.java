package org.sightline.ejb.document;

/** What staff may do to lines of the register by hand; sending and answering belong to submittals. */
public enum RegisterAct {
    DUE,
    /** Back to the date that turn-around days gave. */
    RESET_DUE,
    EXPECTED,
    RESET_EXPECTED,
    STAGE,
    DOC_CODE,
    RESPONSIBLE,
    QUEUE,
    UNQUEUE,
    /** Give it to somebody outside, or take it back. */
    HAND,
    COMPLETE,
    REVISE,
    LIST,
    UNLIST,
    LOCK,
    UNLOCK,
    /** It is no longer required. */
    DROP,
    RESTORE
}
