package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who of ours looks at a document before it goes to the customer: those of one role side by side, one role after the other.
 * Every file and every answer that asks for more begins a new round, in which all of them are asked again.
 */
@MappedSuperclass
public abstract class SlotRouting extends SlotStage {

    /** Letters of all roles that look, in their order; empty for none. */
    @NotNull
    @Column(name = "review_roles", nullable = false, length = 4)
    private String reviewRoles = "";

    /** Of them, those that have not looked in this round. */
    @NotNull
    @Column(nullable = false, length = 4)
    private String routing = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "internal_approval", nullable = false, length = 10)
    private InternalApproval internalApproval = InternalApproval.NONE;

    @Column(name = "review_round", nullable = false)
    private int reviewRound;

    /** By when those who are asked shall have looked; null when nobody is. */
    @Column(name = "review_due")
    private LocalDate reviewDue;

    /** These look at it from now on; what was said before is over. @param roles empty for nobody */
    public void route(Collection<ReviewRole> roles) {
        refuseUnlessDueOpen();
        reviewRoles = ReviewRole.letters(roles);
        askReviewers();
    }

    /** Whoever looks at it is asked, those of the first role to begin with. */
    void askReviewers() {
        reviewRound++;
        routing = reviewRoles;
        reviewDue = null;
        internalApproval = routing.isEmpty() ? InternalApproval.NONE : InternalApproval.PENDING;
        if (!routing.isEmpty()) {
            hold();
        }
    }

    /** Nobody is asked any more. */
    void askNobody() {
        routing = "";
        reviewDue = null;
        internalApproval = InternalApproval.NONE;
    }

    /** It must not go out yet. */
    abstract void hold();

    /** All of the role whose turn it is have approved: the next one looks, and after the last it may go out. */
    public void reviewed() {
        refuseUnlessInReview();
        if (routing.length() > 1) {
            reviewDue = null;
            routing = routing.substring(1);
        } else {
            approved(true);
        }
    }

    /**
     * Others have left, and only these are still to look. Where somebody of an earlier role has approved and nobody is left to
     * be asked, it may go out; where nobody is left at all, nobody has said anything.
     *
     * @param roles of all who look at it or have looked in this round
     */
    public void leaveTo(Collection<ReviewRole> roles) {
        String before = routing;
        boolean here = isInReview();
        reviewRoles = ReviewRole.letters(roles);
        routing = before.chars()
                .filter(letter -> reviewRoles.indexOf(letter) >= 0)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        if (reviewRoles.isEmpty()) {
            askNobody();
        } else if (routing.isEmpty()) {
            approved(here);
        } else if (routing.charAt(0) != before.charAt(0)) {
            reviewDue = null;
        }
    }

    /** @param here whether it is where it can be queued */
    private void approved(boolean here) {
        routing = "";
        reviewDue = null;
        internalApproval = InternalApproval.APPROVED;
        if (here) {
            queue();
        }
    }

    /** One of those asked has rejected it: it goes to nobody before there is another file. */
    public void rejected() {
        refuseUnlessInReview();
        routing = "";
        reviewDue = null;
        internalApproval = InternalApproval.REJECTED;
    }

    public void reviewBy(LocalDate day) {
        reviewDue = day;
    }

    /** It may go out with the next submittal. */
    public abstract void queue();

    /** @throws WrongStateException unless somebody is asked about a file that is there */
    public abstract void refuseUnlessInReview();

    /** Whether somebody is asked about a file that is there. */
    public abstract boolean isInReview();

    void refuseUnlessReviewed() {
        refuseUnless(routing.isEmpty(), "document.slot.inReview");
        refuseUnless(internalApproval != InternalApproval.REJECTED, "document.slot.rejectedInside");
    }

    /** Whose turn it is; empty when nobody's. */
    public Optional<ReviewRole> getReviewing() {
        return routing.isEmpty() ? Optional.empty() : Optional.of(ReviewRole.of(routing.charAt(0)));
    }

    public String getRouting() {
        return routing;
    }

    public InternalApproval getInternalApproval() {
        return internalApproval;
    }

    public int getReviewRound() {
        return reviewRound;
    }

    public LocalDate getReviewDue() {
        return reviewDue;
    }
}
