package org.sightline.entities.document;

/** Where a document revision stands (M7). Only a WORKING one may be deleted. */
public enum RevisionState {
    WORKING,
    /** Sent or released: its bytes are frozen. */
    ISSUED,
    ANSWERED,
    ACCEPTED,
    SUPERSEDED,
    /** Taken back as a mistake; nobody outside sees it. */
    VOID
}
