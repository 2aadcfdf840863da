package org.sightline.ejb.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.document.InternalApproval;

/**
 * How far the own review of a document has come.
 *
 * @param round    changes whenever all are asked anew
 * @param approval what all of them together think
 * @param due      by when those whose turn it is shall have looked, or null
 * @param steps    in the order in which they look
 * @param yours    the document waits for the caller
 * @param routable who looks can be changed now
 */
public record ReviewDetail(
        UUID id,
        long version,
        int round,
        String number,
        String title,
        ProjectRef project,
        InternalApproval approval,
        LocalDate due,
        List<ReviewRow> steps,
        boolean yours,
        boolean routable) {}
