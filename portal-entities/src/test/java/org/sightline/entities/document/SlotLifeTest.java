package org.sightline.entities.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.WrongStateException;

/** The table of M6, arrow by arrow. */
class SlotLifeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Company other = new Company(CompanyKind.CUSTOMER, "BW", "Brightwater");
    private final Project project = new Project(leeds, "P5", "Tray line", NOON);
    private final DocumentSlot slot = new DocumentSlot(project, "P5-001", "Data sheet", NOON);
    private final ReturnStatus approved = status(leeds, "1", true);
    private final ReturnStatus rejected = status(leeds, "3", false);
    private final StageList stages = new StageList(leeds, "Review, then construction");
    private final Stage review = stages.append("IFR", "For review", "A");
    private final Stage construction = stages.append("IFC", "For construction", "0");

    private static ReturnStatus status(Company company, String code, boolean complete) {
        return new ReturnStatus(
                company,
                new ReturnStatus.Wording(code, "Name of " + code, "#112233"),
                new ReturnStatus.Meaning(complete, false),
                0);
    }

    private void bring(SlotLocation location) {
        slot.fileArrived();
        if (location != SlotLocation.WITH_US) {
            slot.queue();
        }
        if (location == SlotLocation.WITH_CUSTOMER) {
            slot.sent(LATER);
        }
    }

    private void assertStands(SlotAnswer answer, SlotLocation location) {
        assertThat(slot.getAnswer()).isEqualTo(answer);
        assertThat(slot.getLocation()).isEqualTo(location);
    }

    private void assertRefused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(WrongStateException.class).hasMessage(key);
    }

    @Test
    @DisplayName("A slot is born required, with us and without a file")
    void isBornEmpty() {
        assertStands(SlotAnswer.NONE, SlotLocation.WITH_US);
        assertThat(slot.getState()).isEqualTo(SlotState.ACTIVE);
        assertThat(slot.isComplete()).isFalse();
        assertThat(slot.isLocked()).isFalse();
    }

    @Test
    @DisplayName("The first file leads from nothing to unanswered, with us")
    void theFirstFile() {
        slot.fileArrived();

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITH_US", "QUEUED", "WITH_CUSTOMER"})
    @DisplayName("A further file moves nothing, wherever the document lies")
    void aFurtherFile(SlotLocation location) {
        bring(location);
        slot.fileArrived();

        assertStands(SlotAnswer.UNANSWERED, location);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITH_SUPPLIER", "WITH_THIRD_PARTY"})
    @DisplayName("A file from outside brings the document back to us")
    void aFileFromOutside(SlotLocation holder) {
        slot.fileArrived();
        slot.handTo(holder);
        assertStands(SlotAnswer.UNANSWERED, holder);
        assertRefused("document.slot.notWithUs", slot::queue);

        slot.fileArrived();

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
    }

    @Test
    @DisplayName("Nothing is handed to the customer but by sending")
    void handing() {
        assertThatThrownBy(() -> slot.handTo(SlotLocation.WITH_CUSTOMER)).hasMessage("document.slot.onlyBySending");
        assertThatThrownBy(() -> slot.handTo(SlotLocation.QUEUED)).hasMessage("document.slot.onlyBySending");
        bring(SlotLocation.QUEUED);
        assertRefused("document.slot.notWithUs", () -> slot.handTo(SlotLocation.WITH_SUPPLIER));
    }

    @Test
    @DisplayName("A document without a file is not queued")
    void queuesNothingEmpty() {
        assertRefused("document.slot.noFile", slot::queue);
    }

    @Test
    @DisplayName("A document is queued once, from us, and can leave the queue")
    void queues() {
        bring(SlotLocation.QUEUED);
        assertStands(SlotAnswer.UNANSWERED, SlotLocation.QUEUED);
        assertRefused("document.slot.notWithUs", slot::queue);

        slot.unqueue();

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
        assertRefused("document.slot.notQueued", slot::unqueue);
    }

    @Test
    @DisplayName("Only what is queued is sent; then nothing is due, an answer is expected and the number is settled")
    void isSent() {
        slot.fileArrived();
        slot.plan(DUE);
        assertRefused("document.slot.notQueued", () -> slot.sent(LATER));
        slot.queue();

        slot.sent(LATER);

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_CUSTOMER);
        assertThat(slot.getDue()).isNull();
        assertThat(slot.getExpected()).isEqualTo(LATER);
        assertThat(slot.isLocked()).isTrue();
        assertRefused("document.slot.locked", () -> slot.describe("P5-009", "Data sheet", null, NOON));
        assertRefused("document.slot.wasSent", () -> slot.lock(false));
        assertRefused("document.slot.notQueued", () -> slot.sent(LATER));
        assertThatCode(() -> slot.describe("P5-001", "A better title", null, NOON))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("What is sent for information expects no answer")
    void isSentForInformation() {
        bring(SlotLocation.QUEUED);
        slot.sent(null);

        assertThat(slot.getExpected()).isNull();
        assertThat(slot.getLocation()).isEqualTo(SlotLocation.WITH_CUSTOMER);
    }

    @Test
    @DisplayName("An answer that completes nothing brings the document back to us, due again")
    void isAnsweredIncompletely() {
        slot.enter(review);
        bring(SlotLocation.WITH_CUSTOMER);

        slot.answered(rejected, DUE);

        assertStands(SlotAnswer.ANSWERED, SlotLocation.WITH_US);
        assertThat(slot.getReturnStatus()).isEqualTo(rejected);
        assertThat(slot.getStage()).isEqualTo(review);
        assertThat(slot.getDue()).isEqualTo(DUE);
        assertThat(slot.getExpected()).isNull();
        assertThat(slot.isComplete()).isFalse();
    }

    @Test
    @DisplayName("An answer that completes a stage leads into the next one, where nothing is answered yet")
    void entersTheNextStage() {
        slot.enter(review);
        bring(SlotLocation.WITH_CUSTOMER);

        slot.answered(approved, DUE);

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
        assertThat(slot.getStage()).isEqualTo(construction);
        assertThat(slot.getReturnStatus()).isNull();
        assertThat(slot.getDue()).isEqualTo(DUE);
        assertThat(slot.isComplete()).isFalse();
    }

    @Test
    @DisplayName("An answer that completes the last stage completes the document until it is revised")
    void completesTheLastStage() {
        slot.enter(construction);
        bring(SlotLocation.WITH_CUSTOMER);

        slot.answered(approved, DUE);

        assertStands(SlotAnswer.ANSWERED, SlotLocation.WITH_US);
        assertThat(slot.getReturnStatus()).isEqualTo(approved);
        assertThat(slot.isComplete()).isTrue();
        assertThat(slot.getDue()).isNull();
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                slot::queue,
                slot::completeWithoutAnswer,
                () -> slot.handTo(SlotLocation.WITH_SUPPLIER),
                () -> slot.agreeDue(DUE))) {
            assertRefused("document.slot.isComplete", verb);
        }
    }

    @Test
    @DisplayName("Without stages, a completing answer completes the document")
    void completesWithoutStages() {
        bring(SlotLocation.WITH_CUSTOMER);
        slot.answered(approved, DUE);

        assertThat(slot.isComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITH_US", "QUEUED"})
    @DisplayName("Nothing is answered or taken back that is not with the customer")
    void answersNothingElse(SlotLocation location) {
        bring(location);

        assertRefused("document.slot.notWithCustomer", () -> slot.answered(approved, null));
        assertRefused("document.slot.notWithCustomer", slot::takenBack);
        assertRefused("document.slot.notWithCustomer", () -> slot.agreeExpected(LATER));
    }

    @Test
    @DisplayName("A customer answers from its own list or the instance's")
    void foreignAnswer() {
        bring(SlotLocation.WITH_CUSTOMER);
        assertThatThrownBy(() -> slot.answered(status(other, "1", true), null))
                .hasMessage("document.slot.foreignStatus");

        slot.answered(status(null, "1", true), null);

        assertThat(slot.isComplete()).isTrue();
    }

    @Test
    @DisplayName("What is taken back is in the queue again, with the date that was due")
    void isTakenBack() {
        slot.fileArrived();
        slot.plan(DUE);
        slot.agreeDue(LATER);
        slot.queue();
        slot.sent(LATER);

        slot.takenBack();

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.QUEUED);
        assertThat(slot.getExpected()).isNull();
        assertThat(slot.getDue()).isEqualTo(LATER);
        assertThat(slot.getDueComputed()).isEqualTo(DUE);
        assertThat(slot.isLocked()).isTrue();
    }

    @Test
    @DisplayName("Staff close a document that is with us without an answer, and with others they do not")
    void closesWithoutAnswer() {
        bring(SlotLocation.QUEUED);
        assertRefused("document.slot.notWithUs", slot::completeWithoutAnswer);
        slot.unqueue();
        slot.plan(DUE);

        slot.completeWithoutAnswer();

        assertStands(SlotAnswer.COMPLETED, SlotLocation.WITH_US);
        assertThat(slot.isComplete()).isTrue();
        assertThat(slot.getDue()).isNull();
    }

    @Test
    @DisplayName("Only what is complete is revised; a file for it does the same")
    void isRevised() {
        assertRefused("document.slot.notComplete", () -> slot.revise(DUE));
        bring(SlotLocation.WITH_CUSTOMER);
        slot.answered(approved, null);

        slot.revise(DUE);
        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
        assertThat(slot.getDue()).isEqualTo(DUE);
        assertThat(slot.isComplete()).isFalse();

        slot.completeWithoutAnswer();
        slot.fileArrived();
        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
        assertThat(slot.isComplete()).isFalse();
    }

    @Test
    @DisplayName(
            "A document that was never sent is cancelled, one that was is void, and one with the customer is neither")
    void isDropped() {
        slot.drop();
        assertThat(slot.getState()).isEqualTo(SlotState.CANCELLED);
        slot.restore();
        bring(SlotLocation.WITH_CUSTOMER);
        assertRefused("document.slot.withCustomer", slot::drop);
        slot.answered(rejected, DUE);

        slot.drop();

        assertThat(slot.getState()).isEqualTo(SlotState.VOID);
        assertThat(slot.isLocked()).isTrue();
        assertThat(slot.getDue()).isNull();
    }

    @Test
    @DisplayName("What is no longer required moves in no way until it is required again")
    void movesNoLonger() {
        slot.drop();
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                slot::fileArrived,
                slot::queue,
                () -> slot.handTo(SlotLocation.WITH_SUPPLIER),
                slot::completeWithoutAnswer,
                slot::drop,
                () -> slot.enter(review),
                () -> slot.agreeDue(DUE))) {
            assertRefused("document.slot.notActive", verb);
        }

        slot.restore();
        slot.fileArrived();

        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_US);
        assertRefused("document.slot.isActive", slot::restore);
    }

    @Test
    @DisplayName("A date set by hand stands beside the computed one and is reset to it")
    void datesByHand() {
        slot.plan(DUE);
        assertThat(slot.isDueByHand()).isFalse();
        slot.agreeDue(LATER);
        assertThat(slot.getDue()).isEqualTo(LATER);
        assertThat(slot.isDueByHand()).isTrue();
        slot.resetDue();
        assertThat(slot.getDue()).isEqualTo(DUE);

        bring(SlotLocation.WITH_CUSTOMER);
        assertRefused("document.slot.withCustomer", () -> slot.agreeDue(DUE));
        slot.agreeExpected(DUE);
        assertThat(slot.isExpectedByHand()).isTrue();
        slot.resetExpected();
        assertThat(slot.getExpected()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("A stage is of the customer's lists or the instance's, and does not change while the document is out")
    void entersStages() {
        Stage foreign = new StageList(other, "Theirs").append("IFA", "For approval", "0");
        assertThatThrownBy(() -> slot.enter(foreign)).hasMessage("document.slot.foreignStage");
        slot.enter(new StageList(null, "Ours").append("IFI", "For information", "0"));
        construction.archive(true);
        assertThatThrownBy(() -> slot.enter(construction)).hasMessage("document.slot.archivedStage");
        bring(SlotLocation.WITH_CUSTOMER);

        assertRefused("document.slot.withCustomer", () -> slot.enter(review));
    }

    @Test
    @DisplayName("A document whose last file was deleted has none again, unless it was sent")
    void isEmptied() {
        slot.fileArrived();
        slot.emptied();
        assertStands(SlotAnswer.NONE, SlotLocation.WITH_US);

        bring(SlotLocation.WITH_CUSTOMER);
        slot.emptied();
        assertStands(SlotAnswer.UNANSWERED, SlotLocation.WITH_CUSTOMER);
    }
}
