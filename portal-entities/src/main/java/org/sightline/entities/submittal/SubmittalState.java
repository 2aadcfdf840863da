package org.sightline.entities.submittal;

import java.util.EnumSet;
import java.util.Set;

/** Where a submittal stands: M4 for what goes out, M5 for what comes in. */
public enum SubmittalState {
    /** Seen by its author alone. */
    DRAFT,

    SENT,
    /** Somebody it was addressed to has looked at it. */
    ACCESSED,
    /** Somebody it was addressed to has taken files away. */
    DOWNLOADED,
    PARTLY_RETURNED,
    RETURNED,
    CLOSED,
    /** Taken back as a whole; it stays listed, struck through, without its files. */
    VOID,

    UNPROCESSED,
    PARTLY_PROCESSED,
    PROCESSED,
    RETURNED_TO_SENDER,
    WITHDRAWN;

    /** Outgoing ones whose documents the partner may open. */
    public static final Set<SubmittalState> GONE_OUT =
            EnumSet.of(SENT, ACCESSED, DOWNLOADED, PARTLY_RETURNED, RETURNED, CLOSED);

    /** Incoming ones whose documents count as ours. */
    public static final Set<SubmittalState> COME_IN = EnumSet.of(UNPROCESSED, PARTLY_PROCESSED, PROCESSED);

    /** Incoming ones somebody in the house still has to look at. */
    public static final Set<SubmittalState> TO_PROCESS = EnumSet.of(UNPROCESSED, PARTLY_PROCESSED);

    /** Outgoing ones that answers are still awaited of. */
    public static final Set<SubmittalState> OPEN_FOR_ANSWERS = EnumSet.of(SENT, ACCESSED, DOWNLOADED, PARTLY_RETURNED);

    /** Outgoing ones of which nothing was answered; they differ only by who has looked at them. */
    public static final Set<SubmittalState> NOT_ANSWERED = EnumSet.of(SENT, ACCESSED, DOWNLOADED);
}
