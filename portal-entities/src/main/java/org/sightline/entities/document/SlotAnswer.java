package org.sightline.entities.document;

/** How far a document has come with its customer (M6); what the answer was is said by its return status. */
public enum SlotAnswer {
    /** There is no file yet. */
    NONE,
    /** There is a file that was not answered in this stage. */
    UNANSWERED,
    /** The customer has answered. */
    ANSWERED,
    /** Closed by us without an answer. */
    COMPLETED
}
