package org.sightline.ejb.submittal.incoming;

/**
 * What a look at one file showed, before it is sent or worked in.
 *
 * @param about number and revision it is about, or null
 * @param first a further figure or word, as the kind says, or null
 */
public record Finding(Kind kind, String about, String first, String second) {

    static Finding of(Kind kind) {
        return new Finding(kind, null, null, null);
    }

    static Finding of(Kind kind, String about) {
        return new Finding(kind, about, null, null);
    }

    /** Something to look at before going on. */
    public boolean warns() {
        return kind != Kind.MATCHES && kind != Kind.NO_DOCUMENT;
    }

    /** What was found. */
    public enum Kind {
        /** The name fits this document; first: the revision it would be of. */
        MATCHES,
        /** It fits no document. */
        NO_DOCUMENT,
        /** The name speaks of a revision before the newest; first: that revision, second: the newest. */
        OLDER_REVISION,
        /** The very same bytes are there already, as this. */
        SAME_FILE,
        /** First: pages of this file, second: pages of what was sent. */
        PAGES_CHANGED,
        /** A PDF that is cut off or none at all. */
        UNREADABLE,
        /** It looks marked up, and no file is the transmittal. */
        NO_TRANSMITTAL
    }
}
