package org.sightline.entities.submittal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** M5: each way a submittal that comes in can go, and what each refuses. */
class IncomingSubmittalTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Project p1 = new Project(leeds, "P1", "Line", NOON);
    private final Project p5 = new Project(leeds, "P5", "Line", NOON);
    private final Account lee = new Account(AccountKind.CONTACT, "lee@example.org", "Lee", NOON);
    private final Act act = new Act(new Account(AccountKind.STAFF, "doc@example.org", "Doc", NOON), LATER);
    private final IncomingSubmittal submittal = new IncomingSubmittal(p1, leeds, lee, NOON);
    private final SubmittalItem one = submittal.add(file(), "one.pdf");
    private final SubmittalItem two = submittal.add(file(), "two.pdf");

    private static StoredFile file() {
        return new StoredFile(
                new StoredFile.Fingerprint("0".repeat(64), 0, 1), "application/pdf", ScanState.CLEAN, NOON);
    }

    private DocumentRevision revision(Project project) {
        return new DocumentRevision(
                new DocumentSlot(project, "P1-001", "Pump", NOON),
                "0",
                1,
                new DocumentRevision.NamedFile(file(), "one.pdf"),
                lee,
                NOON);
    }

    private IncomingSubmittal sent() {
        submittal.send("C-001", NOON);
        return submittal;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(WrongStateException.class).hasMessage(key);
    }

    @Test
    void sendingFreezesIt() {
        assertThat(sent().getState()).isEqualTo(SubmittalState.UNPROCESSED);
        assertThat(submittal.getSentAt()).isEqualTo(NOON);
        assertThatThrownBy(() -> submittal.add(file(), "three.pdf")).hasMessage("submittal.frozen");
        assertThatThrownBy(() -> submittal.remove(one)).hasMessage("submittal.frozen");
        assertThatThrownBy(() -> submittal.markTransmittal(one, true)).hasMessage("submittal.frozen");
        assertThatThrownBy(() -> submittal.wish("C-2")).hasMessage("submittal.frozen");
        assertThatThrownBy(() -> submittal.goOn(NOON)).hasMessage("submittal.frozen");
        assertThatThrownBy(() -> submittal.send("C-2", NOON)).hasMessage("submittal.frozen");
    }

    @Test
    void nothingIsSentWithoutAFile() {
        submittal.remove(one);
        submittal.remove(two);
        assertThatThrownBy(this::sent).hasMessage("submittal.empty");
    }

    @Test
    void atMostOneFileIsTheTransmittal() {
        submittal.markTransmittal(one, true);
        submittal.markTransmittal(two, true);
        assertThat(one.isTransmittal()).isFalse();
        assertThat(two.isTransmittal()).isTrue();
        submittal.markTransmittal(two, false);
        assertThat(two.isTransmittal()).isFalse();
    }

    @Test
    void itIsProcessedWithItsLastFile() {
        sent().assign(one, revision(p1), null, act);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.PARTLY_PROCESSED);
        assertThat(submittal.getHandledCount()).isEqualTo(1);
        assertThat(one.getDocumentNumber()).isEqualTo("P1-001");
        submittal.putAside(two, "for information", act);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.PROCESSED);
        assertThat(submittal.getProcessedAt()).isEqualTo(LATER);
        assertThat(two.getHandling().getNoAction()).isEqualTo("for information");
    }

    @Test
    void aFileIsHandledOnceAndTheSecondIsToldWhoWasFirst() {
        sent().assign(one, revision(p1), null, act);
        assertThatThrownBy(() -> submittal.putAside(one, "late", act))
                .isInstanceOfSatisfying(WrongStateException.class, refusal -> {
                    assertThat(refusal.getKey()).isEqualTo("submittal.item.alreadyHandled");
                    assertThat(refusal.getParameters()).containsExactly("one.pdf", "Doc", LATER);
                });
    }

    @Test
    void aFileIsPutAsideOnlyWithAReasonAndBecomesADocumentOfItsProject() {
        sent();
        assertThatThrownBy(() -> submittal.putAside(one, " ", act)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> submittal.assign(one, revision(p5), null, act)).hasMessage("submittal.otherProject");
        assertThat(submittal.getState()).isEqualTo(SubmittalState.UNPROCESSED);
    }

    @Test
    void aDraftIsNotWorkedIn() {
        refused(() -> submittal.putAside(one, "x", act), "submittal.notUnprocessed");
        refused(() -> submittal.assign(one, revision(p1), null, act), "submittal.notUnprocessed");
        refused(() -> submittal.moveTo(p5, NOON), "submittal.notUntouched");
        refused(() -> submittal.returnToSender("x", NOON), "submittal.notUntouched");
        refused(() -> submittal.withdraw("x", NOON), "submittal.notUntouched");
        refused(() -> submittal.reopen(NOON), "submittal.notProcessedYet");
    }

    @Test
    void onceAFileIsHandledItIsNeitherMovedNorReturnedNorWithdrawn() {
        sent().putAside(one, "x", act);
        refused(() -> submittal.moveTo(p5, NOON), "submittal.notUntouched");
        refused(() -> submittal.returnToSender("x", NOON), "submittal.notUntouched");
        refused(() -> submittal.withdraw("x", NOON), "submittal.notUntouched");
    }

    @Test
    void movingReturningAndWithdrawing() {
        sent().moveTo(p5, LATER);
        assertThat(submittal.getProject()).isEqualTo(p5);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.UNPROCESSED);
        assertThatThrownBy(() -> submittal.moveTo(p5, LATER)).hasMessage("submittal.sameProject");
        assertThatThrownBy(() -> submittal.returnToSender("", LATER)).hasMessage("submittal.reasonMissing");
        submittal.returnToSender("unreadable", LATER);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.RETURNED_TO_SENDER);
        assertThat(submittal.getReason()).isEqualTo("unreadable");
        refused(() -> submittal.withdraw("x", LATER), "submittal.notUntouched");
    }

    @Test
    void aWithdrawnOneIsOver() {
        assertThatThrownBy(() -> sent().withdraw(null, LATER)).hasMessage("submittal.reasonMissing");
        submittal.withdraw("wrong file", LATER);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.WITHDRAWN);
        refused(() -> submittal.putAside(one, "x", act), "submittal.notUnprocessed");
    }

    @Test
    void reopeningLetsEveryFileBeHandledOnceMore() {
        Answer answer = new Answer(
                new ReturnStatus(
                        null,
                        new ReturnStatus.Wording("1", "Approved", "#00aa00"),
                        new ReturnStatus.Meaning(true, false),
                        0),
                null,
                AnswerWay.FILE,
                null,
                act);
        sent().assign(one, revision(p1), answer, act);
        refused(() -> submittal.reopen(LATER), "submittal.notProcessedYet");
        submittal.putAside(two, "x", act);
        submittal.reopen(LATER);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.PARTLY_PROCESSED);
        assertThat(submittal.getProcessedAt()).isNull();
        assertThat(one.isHandled() || two.isHandled() || one.isAnswered()).isFalse();
        assertThat(one.getRevision()).isNull();
        submittal.putAside(one, "y", act);
        submittal.putAside(two, "y", act);
        assertThat(submittal.getState()).isEqualTo(SubmittalState.PROCESSED);
    }
}
