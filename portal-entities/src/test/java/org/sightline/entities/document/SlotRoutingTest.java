package org.sightline.entities.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;

/** The rows of M6 that speak of routing and of internal approval. */
class SlotRoutingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final DocumentSlot slot =
            new DocumentSlot(new Project(leeds, "P5", "Tray line", NOON), "P5-001", "Data sheet", NOON);
    private final ReturnStatus rejected = new ReturnStatus(
            leeds, new ReturnStatus.Wording("3", "Rejected", "#112233"), new ReturnStatus.Meaning(false, false), 0);

    private void route() {
        slot.route(EnumSet.of(ReviewRole.APPROVER, ReviewRole.CHECKER));
    }

    private void assertStands(String routing, InternalApproval approval, SlotLocation location) {
        assertThat(slot.getRouting()).isEqualTo(routing);
        assertThat(slot.getInternalApproval()).isEqualTo(approval);
        assertThat(slot.getLocation()).isEqualTo(location);
    }

    @Test
    @DisplayName("One role looks after the other, and after the last the document is queued")
    void oneAfterTheOther() {
        route();
        assertThatThrownBy(slot::reviewed).as("there is no file yet").isInstanceOf(WrongStateException.class);
        slot.fileArrived();
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        assertThatThrownBy(slot::queue).hasMessage("document.slot.inReview");

        slot.reviewed();
        assertThat(slot.getReviewing()).contains(ReviewRole.APPROVER);
        slot.reviewed();

        assertStands("", InternalApproval.APPROVED, SlotLocation.QUEUED);
        assertThatThrownBy(slot::reviewed).isInstanceOf(WrongStateException.class);
        slot.sent(LATER);
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_CUSTOMER);
    }

    @Test
    @DisplayName("A new file, and an answer that asks for more, begin from the beginning; what was queued is held")
    void beginsAgain() {
        slot.fileArrived();
        slot.queue();
        route();
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        slot.reviewed();
        int round = slot.getReviewRound();
        slot.fileArrived();
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        assertThat(slot.getReviewRound()).isGreaterThan(round);

        slot.reviewed();
        slot.reviewed();
        slot.fileArrived();
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        slot.reviewed();
        slot.reviewed();
        slot.sent(LATER);
        slot.fileArrived();
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_CUSTOMER);
        slot.answered(rejected, LATER);
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
    }

    @Test
    @DisplayName("What was rejected inside goes nowhere before there is another file or nobody is asked")
    void rejects() {
        route();
        slot.fileArrived();
        slot.rejected();
        assertStands("", InternalApproval.REJECTED, SlotLocation.WITH_US);
        assertThatThrownBy(slot::queue).hasMessage("document.slot.rejectedInside");
        slot.fileArrived();
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        slot.rejected();
        slot.route(Set.of());
        slot.queue();
        assertStands("", InternalApproval.NONE, SlotLocation.QUEUED);
    }

    @Test
    @DisplayName("Nobody is asked about a document that is no longer required, closed, or with the customer")
    void asksNobody() {
        route();
        slot.fileArrived();
        slot.completeWithoutAnswer();
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_US);
        slot.revise(null);
        assertStands("ca", InternalApproval.PENDING, SlotLocation.WITH_US);
        slot.drop();
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_US);
        assertThatThrownBy(this::route).isInstanceOf(WrongStateException.class);
    }

    @Test
    @DisplayName("What somebody said holds for the round in which it was said, and no is said with a reason")
    void saysForARound() {
        Account rev = new Account(AccountKind.STAFF, "rev@example.org", "rev", NOON);
        ReviewStep step = new ReviewStep(slot, ReviewRole.CHECKER, rev);
        route();
        assertThat(step.isOutstanding()).isTrue();
        assertThatThrownBy(() -> step.decide(false, " ", NOON))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                        .contains("remark"));
        step.decide(true, "Fine", NOON);
        assertThat(step.isOutstanding()).isFalse();
        assertThat(step.getVerdict()).isEqualTo(InternalApproval.APPROVED);
        slot.fileArrived();
        assertThat(step.isOutstanding()).isTrue();
        assertThat(step.getRemark()).isNull();
        assertThat(new ReviewStep(slot, ReviewRole.APPROVER, rev).isOutstanding())
                .as("not its turn")
                .isFalse();
    }

    @Test
    @DisplayName("A role everybody has left is passed over; where nobody is left nobody has approved")
    void rolesAreLeft() {
        route();
        slot.fileArrived();
        slot.leaveTo(Set.of(ReviewRole.APPROVER));
        assertStands("a", InternalApproval.PENDING, SlotLocation.WITH_US);
        slot.leaveTo(Set.of());
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_US);
        slot.fileArrived();
        assertStands("", InternalApproval.NONE, SlotLocation.WITH_US);

        route();
        slot.reviewed();
        slot.leaveTo(Set.of(ReviewRole.CHECKER));
        assertStands("", InternalApproval.APPROVED, SlotLocation.QUEUED);
    }
}
