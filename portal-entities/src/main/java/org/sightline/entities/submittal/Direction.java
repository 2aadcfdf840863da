package org.sightline.entities.submittal;

/** Which way a submittal goes, seen from the house. The portal says it the other way round: sent and received. */
public enum Direction {
    OUTGOING,
    INCOMING;

    /** What the column holds for an outgoing one. */
    public static final String OUT = "OUTGOING";

    /** What the column holds for an incoming one. */
    public static final String IN = "INCOMING";
}
