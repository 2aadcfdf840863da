package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReviewStep;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.WrongStateException;

/** Looking at documents inside the house before they go out: who does, and what each says. */
@Stateless
public class DocumentReview {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentStore documents;

    @Inject
    private ReviewStore store;

    @Inject
    private ReviewActs acts;

    @RolesAllowed(Right.DOCUMENT_VIEW)
    public ReviewDetail get(UUID document) {
        return detail(documents.find(document, caller.get()));
    }

    /**
     * These look at the document from now on; a round that was begun begins again.
     *
     * @param wanted none, for a document nobody has to look at
     */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public ReviewDetail route(UUID document, long version, List<ReviewerLine> wanted) {
        DocumentSlot slot = documents.find(document, caller.get());
        slot.expectVersion(version);
        acts.route(slot, wanted);
        store.flush();
        return detail(slot);
    }

    /**
     * What the caller thinks of the document.
     *
     * @param round    the one that was looked at
     * @param approved else it is rejected, which wants a remark
     * @throws StaleException      when there has been a new file or an answer since
     * @throws WrongStateException when the document waits for somebody else
     */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public ReviewDetail decide(UUID document, int round, boolean approved, String remark) {
        DocumentSlot slot = documents.find(document, caller.get());
        store.lock(slot);
        if (slot.getReviewRound() != round) {
            throw new StaleException();
        }
        slot.refuseUnlessInReview();
        List<ReviewStep> steps = store.steps(slot);
        List<ReviewStep> own = steps.stream().filter(this::isOwn).toList();
        if (own.isEmpty()) {
            throw new WrongStateException("document.review.notYours", slot.getNumber());
        }
        acts.decide(own.get(0), steps, approved, remark);
        store.flush();
        return detail(slot);
    }

    private boolean isOwn(ReviewStep step) {
        return step.isOutstanding()
                && step.getReviewer().getId().equals(caller.get().accountId());
    }

    private ReviewDetail detail(DocumentSlot slot) {
        List<ReviewStep> steps = store.steps(slot);
        List<ReviewRow> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(ReviewRow.of(step)));
        boolean routable = caller.get().can(Right.DOCUMENT_EDIT)
                && slot.getState() == SlotState.ACTIVE
                && slot.getLocation() != SlotLocation.WITH_CUSTOMER
                && !slot.isComplete();
        return new ReviewDetail(
                slot.getId(),
                slot.getVersion(),
                slot.getReviewRound(),
                slot.getNumber(),
                slot.getTitle(),
                new ProjectRef(
                        slot.getProject().getId(),
                        slot.getProject().getNumber(),
                        slot.getProject().getName()),
                slot.getInternalApproval(),
                slot.getReviewDue(),
                rows,
                caller.get().can(Right.DOCUMENT_EDIT)
                        && slot.isInReview()
                        && steps.stream().anyMatch(this::isOwn),
                routable);
    }
}
