package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.entities.document.ReturnStatus;

/**
 * A return status in its list, as it is or as it is wanted by somebody who saw that version.
 *
 * @param id   null for a new one
 * @param used it has been given as an answer, so what it means stays
 */
public record ReturnStatusLine(
        UUID id,
        long version,
        String code,
        String name,
        String colour,
        boolean complete,
        boolean commentRequired,
        boolean archived,
        boolean used)
        implements Serializable {

    static ReturnStatusLine of(ReturnStatus status, boolean used) {
        return new ReturnStatusLine(
                status.getId(),
                status.getVersion(),
                status.getCode(),
                status.getName(),
                status.getColour(),
                status.isComplete(),
                status.isCommentRequired(),
                status.isArchived(),
                used);
    }

    ReturnStatus.Wording wording() {
        return new ReturnStatus.Wording(code, name, colour);
    }

    ReturnStatus.Meaning meaning() {
        return new ReturnStatus.Meaning(complete, commentRequired);
    }
}
