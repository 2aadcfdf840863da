package org.sightline.entities.shared;

/** Somebody else has changed the thing since it was read; the caller reloads and decides anew. */
public class StaleException extends BusinessException {

    public StaleException() {
        super("shared.stale");
    }
}
