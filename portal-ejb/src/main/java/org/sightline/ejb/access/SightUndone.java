package org.sightline.ejb.access;

import jakarta.ejb.ApplicationException;

/** Takes back what was only tried, and carries out what was seen meanwhile. */
@ApplicationException(rollback = true)
class SightUndone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object seen;

    SightUndone(Object seen) {
        super("only tried", null, false, false);
        this.seen = seen;
    }

    Object seen() {
        return seen;
    }
}
