package org.sightline.entities.shared;

/** Lengths in characters that drafts, entities and columns share. */
public final class Limits {

    public static final int CODE = 40;
    public static final int NAME = 200;
    public static final int EMAIL = 254;
    public static final int PHONE = 60;
    public static final int TITLE = 300;
    public static final int FILE_NAME = 255;
    public static final int TEXT = 2000;

    private Limits() {}
}
