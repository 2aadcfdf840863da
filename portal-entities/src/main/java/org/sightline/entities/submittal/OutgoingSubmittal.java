package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;

/**
 * What we send (M4): DRAFT, SENT, then ACCESSED and DOWNLOADED as those it is addressed to turn to it, PARTLY_RETURNED and
 * RETURNED as they answer, CLOSED when nothing more is to come; VOID when it was taken back as a whole.
 */
@Entity
@DiscriminatorValue(Direction.OUT)
public class OutgoingSubmittal extends Submittal {

    /** Whose numbers ours are, in the key that keeps numbers unique. */
    private static final String OURS = "-";

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private EmailChoice email = EmailChoice.NONE;

    /** Until when an answer is asked for; a plain day, never shifted by a zone. */
    @Column(name = "return_by")
    private LocalDate returnBy;

    /** The latest day on which a line is expected back; null when none is. */
    private LocalDate expected;

    /** Whether files go out stamped with status, revision and day. */
    private boolean stamped;

    /** Whether a cover page goes before each file. */
    private boolean covered;

    /** From when on somebody may make the papers of answers given in the portal; null when none are to be made. */
    @Column(name = "papers_due_at")
    private Instant papersDueAt;

    /** How often making them was begun. */
    @Column(name = "papers_tries")
    private Integer papersTries;

    protected OutgoingSubmittal() {} // for JPA

    public OutgoingSubmittal(Project project, Company partner, Account author, Instant now) {
        super(project, partner, author, now);
    }

    /** What goes along with the documents. */
    public record Manner(EmailChoice email, LocalDate returnBy, boolean stamped, boolean covered) {}

    public void wrap(Manner manner) {
        refuseUnlessDraft();
        email = manner.email();
        returnBy = manner.returnBy();
        stamped = manner.stamped();
        covered = manner.covered();
    }

    /** Adds somebody to a draft's recipients, or addresses the same person in another way. */
    public void address(SubmittalRecipient recipient) {
        refuseUnlessDraft();
        recipients().stream()
                .filter(old -> old.getAccount().equals(recipient.getAccount()))
                .findFirst()
                .ifPresentOrElse(
                        old -> old.become(recipient), () -> recipients().add(recipient));
    }

    /** Addresses a draft to these and nobody else. */
    public void addressOnly(List<SubmittalRecipient> wanted) {
        refuseUnlessDraft();
        recipients().removeIf(old -> wanted.stream()
                .noneMatch(one -> one.getAccount().equals(old.getAccount())));
        wanted.forEach(this::address);
    }

    /** @param returnExpected whether the partner is asked to answer this document */
    public SubmittalItem add(DocumentRevision revision, boolean returnExpected) {
        RefusedException.unless(revision.getSlot().getProject().equals(getProject()), "submittal.otherProject");
        RefusedException.unless(
                getItems().stream().noneMatch(item -> revision.getSlot().equals(item.getSlot())),
                "submittal.alreadyIn",
                revision.getSlot().getNumber());
        return add(new SubmittalItem(this, nextOrdinal(), revision, returnExpected));
    }

    /** To a customer goes every document of its project, to a sub-supplier what is assigned to it. */
    public boolean isFor(DocumentSlot slot) {
        return getPartner().getKind() == CompanyKind.CUSTOMER || getPartner().equals(slot.getSupplier());
    }

    /**
     * Freezes the lines under their number.
     *
     * @param latest the latest day on which a line is expected back, or null
     */
    public void send(String number, LocalDate latest, Instant now) {
        refuseUnlessDraft();
        frozenAs(number, OURS, now);
        RefusedException.unless(
                getRecipients().stream().anyMatch(one -> one.getKind() == RecipientKind.TO), "submittal.noRecipient");
        getItems().forEach(SubmittalItem::freeze);
        if (stamped || covered) {
            getItems().forEach(item -> item.wantStamp(now));
        }
        expected = latest;
        boolean asks = getItems().stream().anyMatch(SubmittalItem::isReturnExpected);
        move(asks ? SubmittalState.SENT : SubmittalState.CLOSED, now);
    }

    /** Where it goes when somebody it is addressed to looks at it or takes files away; empty when it stays where it is. */
    public Optional<SubmittalState> after(VisitKind kind) {
        return switch (getState()) {
            case SENT -> Optional.of(kind == VisitKind.VIEWED ? SubmittalState.ACCESSED : SubmittalState.DOWNLOADED);
            case ACCESSED -> kind == VisitKind.VIEWED ? Optional.empty() : Optional.of(SubmittalState.DOWNLOADED);
            default -> Optional.empty();
        };
    }

    /** Takes one line back; what was answered stays. */
    public void voidItem(SubmittalItem item, Act act, String why) {
        RefusedException.unless(SubmittalState.OPEN_FOR_ANSWERS.contains(getState()), "submittal.cannotVoid");
        item.voidIt(act, why);
        if (getItems().stream().allMatch(SubmittalItem::isVoided)) {
            because(why);
            move(SubmittalState.VOID, act.at());
        } else {
            progress(act.at());
        }
    }

    /** Takes it back as a whole, before anything was answered. */
    public void voidWhole(Act act, String why) {
        boolean open = SubmittalState.OPEN_FOR_ANSWERS.contains(getState()) || getState() == SubmittalState.CLOSED;
        boolean answered = getItems().stream().anyMatch(SubmittalItem::isAnswered);
        RefusedException.unless(open && !answered, "submittal.cannotVoid");
        because(why);
        getItems().stream().filter(item -> !item.isVoided()).forEach(item -> item.voidIt(act, why));
        move(SubmittalState.VOID, act.at());
    }

    /** Records the partner's answer to one line. */
    public void answer(SubmittalItem item, Answer answer) {
        RefusedException.unless(SubmittalState.OPEN_FOR_ANSWERS.contains(getState()), "submittal.notOpen");
        item.answer(answer);
        progress(answer.getAt());
    }

    /** The answer to one line was recorded by mistake. */
    public void takeAnswerBack(SubmittalItem item, Instant now) {
        item.takeAnswerBack();
        boolean answered = getItems().stream().anyMatch(SubmittalItem::isAnswered);
        move(answered ? SubmittalState.PARTLY_RETURNED : SubmittalState.SENT, now);
    }

    private void progress(Instant now) {
        var waiting = getItems().stream()
                .filter(item -> item.isReturnExpected() && !item.isVoided())
                .toList();
        if (waiting.stream().allMatch(SubmittalItem::isAnswered)) {
            move(SubmittalState.RETURNED, now);
        } else if (waiting.stream().anyMatch(SubmittalItem::isAnswered)) {
            move(SubmittalState.PARTLY_RETURNED, now);
        }
    }

    /** Every answer has been worked in. */
    public void close(Instant now) {
        RefusedException.unless(getState() == SubmittalState.RETURNED, "submittal.notReturned");
        move(SubmittalState.CLOSED, now);
        boolean here = getItems().stream()
                .anyMatch(item -> item.isAnswered() && item.getAnswer().getWay() == AnswerWay.PORTAL);
        papersDueAt = here ? now : null;
        papersTries = here ? 0 : null;
    }

    /** Somebody makes the papers of its answers, and has until then. */
    public void takePapers(Instant until) {
        papersTries = papersTries + 1;
        papersDueAt = until;
    }

    /** Making the papers of its answers came to nothing. */
    public void papersLater(Instant at) {
        papersDueAt = at;
    }

    /** The papers of its answers are filed, or were before. */
    public void papersFiled() {
        papersDueAt = null;
        papersTries = null;
    }

    /** An answer that should be there by now is not. */
    public boolean isOverdue(LocalDate today) {
        return expected != null && expected.isBefore(today) && SubmittalState.OPEN_FOR_ANSWERS.contains(getState());
    }

    public EmailChoice getEmail() {
        return email;
    }

    public LocalDate getReturnBy() {
        return returnBy;
    }

    public LocalDate getExpected() {
        return expected;
    }

    public Instant getPapersDueAt() {
        return papersDueAt;
    }

    /** How often making the papers was begun; 0 when none are to be made. */
    public int getPapersTries() {
        return papersTries == null ? 0 : papersTries;
    }

    public boolean isStamped() {
        return stamped;
    }

    public boolean isCovered() {
        return covered;
    }
}
