package org.sightline.ejb.document;

import java.time.Instant;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.ReviewRole;
import org.sightline.entities.document.ReviewStep;

/**
 * One person's part in looking at a document.
 *
 * @param verdict     what was said in the present round
 * @param remark      null for none
 * @param outstanding the document waits for this person
 */
public record ReviewRow(
        ReviewRole role,
        PersonRow person,
        InternalApproval verdict,
        String remark,
        Instant decidedAt,
        boolean outstanding) {

    static ReviewRow of(ReviewStep step) {
        return new ReviewRow(
                step.getRole(),
                new PersonRow(step.getReviewer().getId(), step.getReviewer().getName()),
                step.getVerdict(),
                step.getRemark(),
                step.getDecidedAt(),
                step.isOutstanding());
    }
}
