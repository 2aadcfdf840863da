package org.sightline.ejb.design.revision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.shared.Limits;

/**
 * What shall happen to a revision.
 *
 * @param to       for a move by hand: a status by its id, or the shipped one by its meaning
 * @param reason   why; some events want it
 * @param evidence where the answer of the customer is to be found; recording an approval wants it
 */
public record Happening(
        @NotNull RevisionEvent event,
        String to,
        @Size(max = Limits.TEXT) String reason,
        @Size(max = Limits.TEXT) String evidence) {}
