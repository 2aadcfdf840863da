package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.sightline.entities.shared.Root;
import org.sightline.entities.shared.WrongStateException;

/**
 * Whether a document is required, and by when: due to the customer, and expected back. Beside the date in force stands what
 * turn-around days give, so that a date set by hand can be reset.
 */
@MappedSuperclass
public abstract class SlotRequirement extends Root {

    /** Stands for no date at all where one has to stand. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private SlotState state = SlotState.ACTIVE;

    /** Its number is settled, because it was sent or because somebody said so. */
    @Column(nullable = false)
    private boolean locked;

    /** It has been with the customer at least once. */
    @Column(nullable = false)
    private boolean submitted;

    /** When it has to go to the customer; null while it is there or nothing is agreed. */
    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "due_computed")
    private LocalDate dueComputed;

    /** What was due when it went out, for the case that it is taken back. */
    @Column(name = "due_when_sent")
    private LocalDate dueWhenSent;

    /** When the customer should have answered; null unless the document is there and an answer is expected. */
    @Column(name = "expected_date")
    private LocalDate expected;

    @Column(name = "expected_computed")
    private LocalDate expectedComputed;

    /** Whichever of the two dates is in force; {@link #NEVER} when none is, so that lists can be sorted by it. */
    @NotNull
    @Column(nullable = false)
    private LocalDate deadline = NEVER;

    /** What it is called in refusals. */
    public abstract String getNumber();

    /** @throws WrongStateException unless it can be said when it has to go to the customer */
    public abstract void refuseUnlessDueOpen();

    /** @throws WrongStateException unless it can enter another stage */
    public abstract void refuseUnlessStageOpen();

    abstract void refuseUnlessWithCustomer();

    void end(SlotState ended) {
        state = ended;
        locked = true;
        plan(null);
    }

    /** It is required after all. */
    public void restore() {
        refuseUnless(state != SlotState.ACTIVE, "document.slot.isActive");
        state = SlotState.ACTIVE;
        locked = submitted;
    }

    /** @param nowLocked what was sent stays locked */
    public void lock(boolean nowLocked) {
        refuseUnless(nowLocked || !submitted, "document.slot.wasSent");
        locked = nowLocked;
    }

    void submitted() {
        locked = true;
        submitted = true;
    }

    void refuseUnlessActive() {
        refuseUnless(state == SlotState.ACTIVE, "document.slot.notActive");
    }

    void refuseUnless(boolean allowed, String key) {
        if (!allowed) {
            throw new WrongStateException(key, getNumber());
        }
    }

    /** The date turn-around gives; one set by hand before is forgotten. */
    public void plan(LocalDate computed) {
        dueComputed = computed;
        setDue(computed);
    }

    /** @param day null when nothing is agreed */
    public void agreeDue(LocalDate day) {
        refuseUnlessDueOpen();
        setDue(day);
    }

    public void resetDue() {
        agreeDue(dueComputed);
    }

    public void agreeExpected(LocalDate day) {
        refuseUnlessWithCustomer();
        setExpected(day);
    }

    public void resetExpected() {
        agreeExpected(expectedComputed);
    }

    void expect(LocalDate computed) {
        expectedComputed = computed;
        setExpected(computed);
    }

    void pauseDue() {
        dueWhenSent = due;
        setDue(null);
    }

    void resumeDue() {
        setDue(dueWhenSent);
        dueWhenSent = null;
    }

    void setDue(LocalDate day) {
        due = day;
        settle();
    }

    void setExpected(LocalDate day) {
        expected = day;
        settle();
    }

    private void settle() {
        LocalDate inForce = due == null ? expected : due;
        deadline = inForce == null ? NEVER : inForce;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getDueComputed() {
        return dueComputed;
    }

    public boolean isDueByHand() {
        return due != null && !Objects.equals(due, dueComputed);
    }

    public LocalDate getExpected() {
        return expected;
    }

    public LocalDate getExpectedComputed() {
        return expectedComputed;
    }

    public boolean isExpectedByHand() {
        return !Objects.equals(expected, expectedComputed);
    }

    public SlotState getState() {
        return state;
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isSubmitted() {
        return submitted;
    }
}
