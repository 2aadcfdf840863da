package org.sightline.entities.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

class DocumentRevisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Company tools = new Company(CompanyKind.SUPPLIER, "ST", "Southern Tools");
    private final Project project = new Project(leeds, "P1", "Tray line", NOON);
    private final DocumentSlot slot = new DocumentSlot(project, "P1-001", "Data sheet", NOON);
    private final DocumentRevision revision = new DocumentRevision(
            slot,
            "0",
            1,
            new DocumentRevision.NamedFile(
                    new StoredFile(new StoredFile.Fingerprint("00", 0, 1), "text/plain", ScanState.CLEAN, NOON),
                    "Sheet.pdf"),
            new Account(AccountKind.STAFF, "doc@sightline.example", "Doc", NOON),
            NOON);

    @Test
    void aRevisionIsBornOutsideThePortal() {
        assertThat(revision.isInPortal()).isFalse();
        assertThat(revision.getState()).isEqualTo(RevisionState.WORKING);
    }

    @Test
    void aWorkingRevisionGoesIntoThePortalOnlyWhenStaffConfirm() {
        assertThatThrownBy(() -> revision.publish(false)).hasMessage("document.revision.confirmWorking");

        revision.publish(true);

        assertThat(revision.isInPortal()).isTrue();
    }

    @Test
    void anIssuedRevisionGoesIntoThePortalWithoutAsking() {
        revision.issue();
        revision.publish(false);

        assertThat(revision.isInPortal()).isTrue();
    }

    @Test
    void voidingTakesARevisionOutOfThePortalForGood() {
        revision.issue();
        revision.publish(false);
        revision.voidIt();

        assertThat(revision.isInPortal()).isFalse();
        assertThatThrownBy(() -> revision.publish(true)).hasMessage("document.revision.isVoid");
    }

    @Test
    void onlyAnIssuedRevisionCanBeVoided() {
        assertThatThrownBy(revision::voidIt).hasMessage("document.revision.cannotVoid");
    }

    @Test
    void aRevisionIsIssuedOnce() {
        revision.issue();

        assertThatThrownBy(revision::issue).hasMessage("document.revision.alreadyIssued");
    }

    @Test
    void theNextIssueSupersedesTheLastButNotAVoidOne() {
        revision.issue();
        revision.supersede();
        assertThat(revision.getState()).isEqualTo(RevisionState.SUPERSEDED);
    }

    @Test
    void aWorkingRevisionIsNotSuperseded() {
        revision.supersede();

        assertThat(revision.getState()).isEqualTo(RevisionState.WORKING);
    }

    @Test
    void anAnswerAcceptsOnlyWhenItCompletes() {
        assertThatThrownBy(() -> revision.answer(status(true))).hasMessage("document.revision.cannotAnswer");
        revision.issue();
        revision.answer(status(false));
        assertThat(revision.getState()).isEqualTo(RevisionState.ANSWERED);
        assertThatThrownBy(() -> revision.answer(status(true))).hasMessage("document.revision.cannotAnswer");

        revision.reopen();
        assertThat(revision.getState()).isEqualTo(RevisionState.ISSUED);
        assertThat(revision.getReturnStatus()).isNull();
        assertThatThrownBy(revision::reopen).hasMessage("document.revision.cannotReopen");

        revision.answer(status(true));
        assertThat(revision.getState()).isEqualTo(RevisionState.ACCEPTED);
        revision.supersede();
        assertThat(revision.getState()).isEqualTo(RevisionState.SUPERSEDED);
    }

    @Test
    void whatIsSentKeepsTheStageAndTheDateAnAnswerIsExpectedBy() {
        Stage review = new StageList(leeds, "Review").append("IFR", "For review", "A");
        slot.enter(review);
        slot.fileArrived();
        slot.queue();
        slot.sent(LocalDate.of(2026, 3, 16));

        revision.issue();

        assertThat(revision.getStage()).isEqualTo(review);
        assertThat(revision.getExpected()).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    private ReturnStatus status(boolean complete) {
        return new ReturnStatus(
                leeds,
                new ReturnStatus.Wording("1", "Approved", "#112233"),
                new ReturnStatus.Meaning(complete, false),
                0);
    }

    @Test
    void onlyASupplierDelivers() {
        assertThatThrownBy(() -> slot.assign(leeds)).hasMessage("document.notASupplier");

        slot.assign(tools);
        assertThat(slot.getSupplier()).isEqualTo(tools);
    }

    @Test
    void aProjectBelongsToACustomerNeverToASupplier() {
        assertThatThrownBy(() -> new Project(tools, "P9", "Wrong", NOON)).hasMessage("company.notACustomer");
    }
}
