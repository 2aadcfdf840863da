package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.shared.RefusedException;

/**
 * Where a required document lies and what was answered (M6). Staff see this; a contact is told what is known of the newest
 * revision it sees.
 */
@MappedSuperclass
public abstract class SlotLife extends SlotRouting {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SlotLocation location = SlotLocation.WITH_US;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private SlotAnswer answer = SlotAnswer.NONE;

    /** What the customer answered; there exactly while the answer is ANSWERED. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_status_id")
    private ReturnStatus returnStatus;

    /** The same column read plainly, for lists: a path over an optional relation loses rows. */
    @Column(name = "return_status_id", insertable = false, updatable = false)
    private UUID returnStatusId;

    /** Nothing more is to be done, unless a new revision is demanded. */
    @Column(nullable = false)
    private boolean complete;

    /** A file has come for it: a first one, one from outside, or one after everything had been complete. */
    public void fileArrived() {
        refuseUnlessActive();
        boolean away = location == SlotLocation.WITH_CUSTOMER;
        if (complete) {
            revise(null);
        } else if (answer == SlotAnswer.NONE) {
            answer = SlotAnswer.UNANSWERED;
            location = SlotLocation.WITH_US;
        } else if (location == SlotLocation.WITH_SUPPLIER || location == SlotLocation.WITH_THIRD_PARTY) {
            location = SlotLocation.WITH_US;
        }
        if (!away) {
            askReviewers();
        }
    }

    /** Its last file was deleted. */
    public void emptied() {
        if (answer == SlotAnswer.UNANSWERED && !isSubmitted()) {
            answer = SlotAnswer.NONE;
            location = SlotLocation.WITH_US;
        }
    }

    /** Everything inside the house is done: it may go out with the next submittal. */
    @Override
    public void queue() {
        refuseUnlessOpenWithUs();
        refuseUnlessReviewed();
        refuseUnless(answer != SlotAnswer.NONE, "document.slot.noFile");
        location = SlotLocation.QUEUED;
    }

    /** It shall not go out yet after all. */
    public void unqueue() {
        refuseUnless(location == SlotLocation.QUEUED, "document.slot.notQueued");
        location = SlotLocation.WITH_US;
    }

    /** Gives it to somebody who is to work on it, or takes it back. */
    public void handTo(SlotLocation holder) {
        refuseUnlessActive();
        refuseUnless(!complete, "document.slot.isComplete");
        refuseUnless(
                location != SlotLocation.WITH_CUSTOMER && location != SlotLocation.QUEUED, "document.slot.notWithUs");
        RefusedException.unless(
                holder != SlotLocation.WITH_CUSTOMER && holder != SlotLocation.QUEUED, "document.slot.onlyBySending");
        location = holder;
    }

    /** @param computed when the answer should be there; null when none is expected */
    public void sent(LocalDate computed) {
        refuseUnlessActive();
        refuseUnless(location == SlotLocation.QUEUED, "document.slot.notQueued");
        location = SlotLocation.WITH_CUSTOMER;
        pauseDue();
        expect(computed);
        askNobody();
        submitted();
    }

    /**
     * The customer has answered. A status that completes the stage leads into the next one, where nothing is answered yet;
     * after the last stage the document is complete.
     *
     * @param computedDue when we have to send again; of no account once everything is complete
     */
    public void answered(ReturnStatus status, LocalDate computedDue) {
        refuseUnlessActive();
        refuseUnlessWithCustomer();
        RefusedException.unless(
                status.getCompany() == null || status.getCompany().equals(customer()), "document.slot.foreignStatus");
        Optional<Stage> next = status.isComplete() ? nextStage() : Optional.empty();
        next.ifPresent(this::proceed);
        answer = next.isPresent() ? SlotAnswer.UNANSWERED : SlotAnswer.ANSWERED;
        returnStatus = next.isPresent() ? null : status;
        complete = status.isComplete() && next.isEmpty();
        location = SlotLocation.WITH_US;
        expect(null);
        plan(complete ? null : computedDue);
        if (!complete) {
            askReviewers();
        }
    }

    /** The last answer was recorded by mistake: it lies with the customer again, as it was sent; {@code then} is its stage. */
    public void answerTakenBack(Stage then, LocalDate computed) {
        refuseUnlessActive();
        refuseUnless(location == SlotLocation.WITH_US || location == SlotLocation.QUEUED, "document.slot.notWithUs");
        answer = SlotAnswer.UNANSWERED;
        returnStatus = null;
        complete = false;
        proceed(then);
        location = SlotLocation.WITH_CUSTOMER;
        pauseDue();
        expect(computed);
        askNobody();
    }

    /** What was sent has been taken back as a mistake: it is in the queue again. */
    public void takenBack() {
        refuseUnlessWithCustomer();
        location = SlotLocation.QUEUED;
        expect(null);
        resumeDue();
    }

    /** Nothing more is to be done, and nobody is asked. */
    public void completeWithoutAnswer() {
        refuseUnlessOpenWithUs();
        answer = SlotAnswer.COMPLETED;
        returnStatus = null;
        complete = true;
        plan(null);
        askNobody();
    }

    /** After everything was complete, a new revision is wanted. */
    public void revise(LocalDate computedDue) {
        refuseUnlessActive();
        refuseUnless(complete, "document.slot.notComplete");
        answer = SlotAnswer.UNANSWERED;
        returnStatus = null;
        complete = false;
        location = SlotLocation.WITH_US;
        plan(computedDue);
        askReviewers();
    }

    /** It is no longer required: cancelled when it was never sent, else void. */
    public void drop() {
        refuseUnlessStageOpen();
        end(isSubmitted() ? SlotState.VOID : SlotState.CANCELLED);
    }

    @Override
    void end(SlotState ended) {
        super.end(ended);
        location = SlotLocation.WITH_US;
        askNobody();
    }

    @Override
    void hold() {
        location = location == SlotLocation.QUEUED ? SlotLocation.WITH_US : location;
    }

    @Override
    public void refuseUnlessInReview() {
        refuseUnlessOpenWithUs();
        refuseUnless(answer != SlotAnswer.NONE, "document.slot.noFile");
        refuseUnless(getReviewing().isPresent(), "document.slot.notInReview");
    }

    @Override
    public void refuseUnlessStageOpen() {
        refuseUnlessActive();
        refuseUnless(location != SlotLocation.WITH_CUSTOMER, "document.slot.withCustomer");
    }

    @Override
    public void refuseUnlessDueOpen() {
        refuseUnlessStageOpen();
        refuseUnless(!complete, "document.slot.isComplete");
    }

    @Override
    public boolean isInReview() {
        return location == SlotLocation.WITH_US
                && answer != SlotAnswer.NONE
                && getReviewing().isPresent();
    }

    private void refuseUnlessOpenWithUs() {
        refuseUnlessActive();
        refuseUnless(!complete, "document.slot.isComplete");
        refuseUnless(location == SlotLocation.WITH_US, "document.slot.notWithUs");
    }

    @Override
    void refuseUnlessWithCustomer() {
        refuseUnless(location == SlotLocation.WITH_CUSTOMER, "document.slot.notWithCustomer");
    }

    public SlotLocation getLocation() {
        return location;
    }

    public SlotAnswer getAnswer() {
        return answer;
    }

    public ReturnStatus getReturnStatus() {
        return returnStatus;
    }

    public boolean isComplete() {
        return complete;
    }
}
