package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/**
 * One person's part in looking at a document before it goes out. It stays when the document has gone; with every round the
 * person is asked anew.
 */
@Entity
@Table(name = "review_step")
public class ReviewStep extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "slot_id", nullable = false, updatable = false)
    private DocumentSlot slot;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "review_role", nullable = false, length = 20, updatable = false)
    private ReviewRole role;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reviewer_id", nullable = false, updatable = false)
    private Account reviewer;

    /** PENDING until the person has said something. */
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private InternalApproval verdict = InternalApproval.PENDING;

    /** The round of the document in which it was said. */
    @Column(name = "review_round", nullable = false)
    private int round;

    @Size(max = Limits.TEXT)
    @Column(length = Limits.TEXT)
    private String remark;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ReviewStep() {} // for JPA

    public ReviewStep(DocumentSlot slot, ReviewRole role, Account reviewer) {
        RefusedException.unless(reviewer.isStaff(), "document.slot.notOurs");
        this.slot = slot;
        this.role = role;
        this.reviewer = reviewer;
    }

    /** @param words may be empty, but not where somebody has to mend what is wrong */
    public void decide(boolean approved, String words, Instant now) {
        String said = words == null || words.isBlank() ? null : words.strip();
        if (!approved && said == null) {
            throw RefusedException.at("remark", "shared.required");
        }
        verdict = approved ? InternalApproval.APPROVED : InternalApproval.REJECTED;
        round = slot.getReviewRound();
        remark = said;
        decidedAt = now;
    }

    /** What was said in the present round. */
    public InternalApproval getVerdict() {
        return round == slot.getReviewRound() ? verdict : InternalApproval.PENDING;
    }

    /** Whether the document waits for this person just now. */
    public boolean isOutstanding() {
        return slot.getReviewing().filter(role::equals).isPresent() && getVerdict() == InternalApproval.PENDING;
    }

    public DocumentSlot getSlot() {
        return slot;
    }

    public ReviewRole getRole() {
        return role;
    }

    public Account getReviewer() {
        return reviewer;
    }

    /** Null where nothing was said in the present round. */
    public String getRemark() {
        return getVerdict() == InternalApproval.PENDING ? null : remark;
    }

    public Instant getDecidedAt() {
        return getVerdict() == InternalApproval.PENDING ? null : decidedAt;
    }
}
