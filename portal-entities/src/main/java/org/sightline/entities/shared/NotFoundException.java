package org.sightline.entities.shared;

/** Absent and hidden are this one answer, so that nobody learns which of the two it was. */
public class NotFoundException extends BusinessException {

    public NotFoundException() {
        super("shared.notFound");
    }
}
