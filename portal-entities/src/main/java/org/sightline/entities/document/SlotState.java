package org.sightline.entities.document;

/** Whether a document is required at all (M6). */
public enum SlotState {
    ACTIVE,
    /** No longer required, and never sent to the customer. */
    CANCELLED,
    /** No longer required after it had been sent. */
    VOID,
    /** Delivered as part of another document. */
    MERGED
}
