package org.sightline.entities.submittal;

/** How an answer came. */
public enum AnswerWay {
    /** Set in the portal. */
    PORTAL,
    /** With a file of an incoming submittal. */
    FILE,
    /** Outside the portal, recorded with evidence. */
    OUTSIDE
}
