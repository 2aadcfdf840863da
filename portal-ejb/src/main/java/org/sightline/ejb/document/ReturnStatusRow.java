package org.sightline.ejb.document;

import java.util.UUID;
import org.sightline.entities.document.ReturnStatus;

/**
 * A return status to show.
 *
 * @param colour   like {@code #0b5c8a}
 * @param complete nothing more is to be done in the stage
 */
public record ReturnStatusRow(UUID id, String code, String name, String colour, boolean complete) {

    static ReturnStatusRow of(ReturnStatus status) {
        return status == null
                ? null
                : new ReturnStatusRow(
                        status.getId(), status.getCode(), status.getName(), status.getColour(), status.isComplete());
    }
}
