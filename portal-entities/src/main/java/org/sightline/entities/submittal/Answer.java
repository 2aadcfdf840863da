package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.StoredFile;

/** What the partner says of one document, how that came to us, and what proves it when it came from outside. */
@Embeddable
public class Answer {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_status_id")
    private ReturnStatus returnStatus;

    @Size(max = Limits.TEXT)
    @Column(name = "answer_comment", length = Limits.TEXT)
    private String comment;

    @Column(name = "answered_at")
    private Instant at;

    /** Who set it: one of the partner's people, or whoever of ours worked it in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Account by;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_way", length = 10)
    private AnswerWay way;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence_id")
    private StoredFile evidence;

    protected Answer() {} // for JPA

    /**
     * @param comment  the partner's words, or null where the status asks for none
     * @param evidence wanted for an answer from outside, else null
     */
    public Answer(ReturnStatus returnStatus, String comment, AnswerWay way, StoredFile evidence, Act act) {
        boolean silent = comment == null || comment.isBlank();
        if (returnStatus.isCommentRequired() && silent) {
            throw RefusedException.at("comment", "submittal.item.commentMissing", returnStatus.getName());
        }
        if (way == AnswerWay.OUTSIDE && evidence == null) {
            throw RefusedException.at("evidence", "submittal.item.evidenceMissing");
        }
        this.returnStatus = returnStatus;
        this.comment = silent ? null : comment.strip();
        this.way = way;
        this.evidence = evidence;
        this.at = act.at();
        this.by = act.by();
    }

    /** The same answer, for the line that brings it on paper. */
    public Answer again() {
        Answer again = new Answer();
        again.returnStatus = returnStatus;
        again.comment = comment;
        again.way = way;
        again.evidence = evidence;
        again.at = at;
        again.by = by;
        return again;
    }

    public ReturnStatus getReturnStatus() {
        return returnStatus;
    }

    public String getComment() {
        return comment;
    }

    public Instant getAt() {
        return at;
    }

    public Account getBy() {
        return by;
    }

    public AnswerWay getWay() {
        return way;
    }

    public StoredFile getEvidence() {
        return evidence;
    }
}
