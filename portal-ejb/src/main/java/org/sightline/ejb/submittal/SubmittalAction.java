package org.sightline.ejb.submittal;

/** What may be done with a submittal, by whoever looks at it and as it stands. */
public enum SubmittalAction {
    /** Change a draft and throw it away. */
    EDIT,
    SEND,
    /** Take an outgoing one back, as a whole or in part. */
    VOID,
    /** Send the notice of an outgoing one again. */
    RESEND,
    /** Ask those who took files of an outgoing one away to confirm that they no longer use them. */
    RECALL,
    /** Give the partner's answer to a document in place. */
    ANSWER,
    /** Record an answer that came from outside. */
    RECORD_ANSWER,
    /** Handle the files of an incoming one, move it and return it. */
    PROCESS,
    REOPEN,
    /** Take back what one has handed in. */
    WITHDRAW
}
