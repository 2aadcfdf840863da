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
import java.util.UUID;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/**
 * What becomes of a revision (M7), and what was agreed when it went out. A contact is told this and not the standing of the
 * document, which moves with revisions it does not see.
 */
@MappedSuperclass
public abstract class RevisionLife extends Root {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private RevisionState state = RevisionState.WORKING;

    /** The stage in which it was issued; null before, and where there are none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_id")
    private Stage stage;

    /** The same column read plainly, for lists: a path over an optional relation loses rows. */
    @Column(name = "stage_id", insertable = false, updatable = false)
    private UUID stageId;

    /** When the customer was to answer; null when it was not issued or no answer was wanted. */
    @Column(name = "expected_date")
    private LocalDate expected;

    /** What the customer answered; null until then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_status_id")
    private ReturnStatus returnStatus;

    @Column(name = "return_status_id", insertable = false, updatable = false)
    private UUID returnStatusId;

    protected abstract DocumentSlot slot();

    /** What it is called in refusals. */
    public abstract String getLabel();

    /** Freezes it, in the stage of its document. Where it is sent, the document is sent first: its expected date is kept. */
    public void issue() {
        RefusedException.unless(state == RevisionState.WORKING, "document.revision.alreadyIssued", getLabel());
        state = RevisionState.ISSUED;
        stage = slot().getStage();
        expected = slot().getExpected();
    }

    /** The date by which an answer is expected has been moved. */
    public void expect(LocalDate day) {
        expected = day;
    }

    /** The customer has answered; an answer that completes the stage accepts it. */
    public void answer(ReturnStatus status) {
        RefusedException.unless(state == RevisionState.ISSUED, "document.revision.cannotAnswer", getLabel());
        returnStatus = status;
        state = status.isComplete() ? RevisionState.ACCEPTED : RevisionState.ANSWERED;
    }

    /** The answer was recorded by mistake. */
    public void reopen() {
        RefusedException.unless(
                state == RevisionState.ANSWERED || state == RevisionState.ACCEPTED,
                "document.revision.cannotReopen",
                getLabel());
        returnStatus = null;
        state = RevisionState.ISSUED;
    }

    /** The next revision has been issued. */
    public void supersede() {
        if (state == RevisionState.ISSUED || state == RevisionState.ANSWERED || state == RevisionState.ACCEPTED) {
            state = RevisionState.SUPERSEDED;
        }
    }

    public void voidIt() {
        RefusedException.unless(state == RevisionState.ISSUED, "document.revision.cannotVoid", getLabel());
        state = RevisionState.VOID;
    }

    /** @throws RefusedException unless it was never issued: what others have seen is history */
    public void refuseUnlessWorking() {
        RefusedException.unless(state == RevisionState.WORKING, "document.revision.notWorking", getLabel());
    }

    public RevisionState getState() {
        return state;
    }

    public Stage getStage() {
        return stage;
    }

    public LocalDate getExpected() {
        return expected;
    }

    public ReturnStatus getReturnStatus() {
        return returnStatus;
    }
}
