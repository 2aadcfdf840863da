package org.sightline.entities.document;

/** Where a document lies at the moment (M6), and so who has to act. */
public enum SlotLocation {
    WITH_US,
    /** With us, ready to go out with the next submittal to the customer. */
    QUEUED,
    WITH_CUSTOMER,
    WITH_SUPPLIER,
    /** With somebody of ours or of theirs who takes no part in the portal. */
    WITH_THIRD_PARTY
}
