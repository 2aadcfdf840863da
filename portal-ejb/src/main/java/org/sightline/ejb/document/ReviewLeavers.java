package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.ReviewStep;

/** Lets a document wait no longer for people who have left its project. What they said in the present round stays said. */
@Dependent
class ReviewLeavers {

    @Inject
    private ReviewStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void drop(DocumentSlot slot) {
        List<ReviewStep> gone = slot.getReviewing().isEmpty() ? List.of() : silent(slot);
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(store::remove);
        store.flush();
        List<ReviewStep> left = store.steps(slot);
        slot.leaveTo(left.stream().map(ReviewStep::getRole).toList());
        if (slot.isInReview() && left.stream().noneMatch(ReviewStep::isOutstanding)) {
            slot.reviewed();
        }
        slot.touch(clock.instant());
        String said = gone.stream()
                .map(step -> step.getRole().letter() + ": " + step.getReviewer().getName())
                .sorted()
                .collect(Collectors.joining(", "));
        trail.append("document.review.left", DocumentIntake.ref(slot), Map.of("reviewers", said));
    }

    private List<ReviewStep> silent(DocumentSlot slot) {
        return store.ofStrangers(slot).stream()
                .filter(step -> step.getVerdict() == InternalApproval.PENDING)
                .toList();
    }
}
