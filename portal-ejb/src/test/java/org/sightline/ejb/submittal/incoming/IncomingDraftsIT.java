package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalState;

/** Handing in: a draft is its author's, a number is used once, and no check tells of what is hidden. */
class IncomingDraftsIT extends IncomingTest {

    private static List<String> found(IncomingDraft draft, int line) {
        return draft.lines().get(line).findings().stream()
                .map(finding -> finding.kind() + " " + finding.about() + " " + finding.first() + " " + finding.second())
                .map(text -> text.replace(" null", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsThereForItsAuthorAloneUntilItIsSent(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            IncomingDraft draft =
                    drafts.take(p1.getId(), List.of(upload(lee, "one.dxf", "1"), upload(lee, "two.dxf", "2")));
            assertThat(drafts.open(p1.getId()).orElseThrow().lines())
                    .extracting(IncomingLine::fileName)
                    .containsExactly("one.dxf", "two.dxf");
            assertThat(drafts.open(p5.getId())).isEmpty();
            ask(gail);
            assertThat(drafts.open(p1.getId())).isEmpty();
            assertThatThrownBy(() -> drafts.get(draft.id())).isInstanceOf(NotFoundException.class);
            ask(doc);
            assertThatThrownBy(() -> sending.receipt(draft.id())).isInstanceOf(NotFoundException.class);
            ask(lee);
            Receipt receipt = sending.send(draft.id(), " ");
            assertThat(receipt.number()).isEqualTo("C-001");
            assertThat(receipt.state()).isEqualTo(SubmittalState.UNPROCESSED);
            assertThat(receipt.files())
                    .extracting(IncomingLine::sha256)
                    .doesNotContainNull()
                    .hasSize(2);
            assertThat(drafts.open(p1.getId())).isEmpty();
            ask(gail);
            assertThat(sending.receipt(draft.id()).withdrawable()).isFalse();
            assertThatThrownBy(() -> sending.withdraw(draft.id(), "x")).hasMessage("submittal.notYours");
            ask(doc);
            assertThat(sending.receipt(draft.id()).number()).isEqualTo("C-001");
            ask(bea);
            assertThatThrownBy(() -> sending.receipt(draft.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNumberTheCompanyHasUsedInTheProjectIsRefusedBesideItsField(PortalDatabase database) {
        in(database, em -> {
            handed(lee, p1, "NL-009", "a.dxf");
            assertThatThrownBy(() -> handed(gail, p1, " nl-009", "b.dxf"))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                        assertThat(refusal.getKey()).isEqualTo("submittal.numberTaken");
                        assertThat(refusal.getField()).contains("number");
                    });
            assertThat(drafts.place(p1.getId()).proposed()).isEqualTo("NL-010");
            assertThat(drafts.place(p5.getId()).proposed()).isEqualTo("C-001");
            assertThat(handed(lee, p5, "NL-009", "c.dxf").number()).isEqualTo("NL-009");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentWithoutAFileAndNothingTwice(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            IncomingDraft draft = drafts.take(p1.getId(), List.of(upload(lee, "one.dxf", "1")));
            drafts.leave(draft.id(), draft.lines().get(0).id());
            assertThatThrownBy(() -> sending.send(draft.id(), "C-1")).hasMessage("submittal.empty");
            drafts.take(p1.getId(), List.of(upload(lee, "two.dxf", "2")));
            sending.send(draft.id(), "C-1");
            assertThatThrownBy(() -> sending.send(draft.id(), "C-2")).hasMessage("submittal.frozen");
            assertThatThrownBy(
                            () -> drafts.leave(draft.id(), draft.lines().get(0).id()))
                    .hasMessage("submittal.frozen");
        });
    }

    @ParameterizedTest
    @EnumSource
    void atMostOneFileIsTheTransmittal(PortalDatabase database) {
        in(database, em -> {
            ask(lee);
            IncomingDraft draft = drafts.take(
                    p1.getId(), List.of(upload(lee, "a_commented.dxf", "1"), upload(lee, "sheet.dxf", "2")));
            assertThat(found(draft, 0)).contains("NO_TRANSMITTAL");
            drafts.mark(draft.id(), draft.lines().get(0).id(), true);
            IncomingDraft marked = drafts.mark(draft.id(), draft.lines().get(1).id(), true);
            assertThat(marked.lines()).extracting(IncomingLine::transmittal).containsExactly(false, true);
            assertThat(found(marked, 0)).doesNotContain("NO_TRANSMITTAL");
            assertThatThrownBy(() -> drafts.create(
                            p1.getId(),
                            List.of(
                                    new NewFile(upload(lee, "x.dxf", "x"), true),
                                    new NewFile(upload(lee, "y.dxf", "y"), true)),
                            null,
                            new IncomingWords(null, null)))
                    .hasMessage("submittal.oneTransmittal");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLookAtTheFilesTellsWhichDocumentTheyAreOf(PortalDatabase database) {
        in(database, em -> {
            document(p1, "M-102", true, "0", "1", "2");
            document(p1, "M-10", true, "0");
            document(p1, "X-7", false, "0");
            document(p5, "K-5", true, "0");
            ask(lee);
            IncomingDraft draft = drafts.take(
                    p1.getId(),
                    List.of(
                            upload(lee, "4711-M-102_r2_approved.dxf", "1"),
                            upload(lee, "M-102 rev 1.dxf", "2"),
                            upload(lee, "X-7.dxf", "3"),
                            upload(lee, "K-5.dxf", "4"),
                            upload(lee, "M-1023.dxf", "M-1022"),
                            upload(lee, "again.dxf", "1")));
            assertThat(found(draft, 0)).containsExactly("MATCHES M-102 2");
            assertThat(found(draft, 1)).containsExactly("MATCHES M-102 1", "OLDER_REVISION M-102 1 2");
            assertThat(found(draft, 2)).as("a hidden document").containsExactly("NO_DOCUMENT");
            assertThat(found(draft, 3)).as("of another project").containsExactly("NO_DOCUMENT");
            assertThat(found(draft, 4))
                    .as("the bytes of revision 2")
                    .containsExactly("NO_DOCUMENT", "SAME_FILE M-102 2");
            assertThat(found(draft, 5)).containsExactly("NO_DOCUMENT", "SAME_FILE again.dxf");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSentBeforeIsKnownAgain(PortalDatabase database) {
        in(database, em -> {
            handed(lee, p1, "C-1", "a.dxf");
            ask(gail);
            IncomingDraft draft = drafts.take(p1.getId(), List.of(upload(gail, "b.dxf", "C-1a.dxf")));
            assertThat(found(draft, 0)).contains("SAME_FILE C-1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSenderTakesBackWhatNobodyHasTouchedAndSaysWhy(PortalDatabase database) {
        in(database, em -> {
            Receipt sent = handed(lee, p1, "C-1", "a.dxf");
            assertThatThrownBy(() -> sending.withdraw(sent.id(), " "))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                            .contains("reason"));
            assertThat(sending.withdraw(sent.id(), "wrong file").state()).isEqualTo(SubmittalState.WITHDRAWN);
            assertThatThrownBy(() -> sending.withdraw(sent.id(), "again")).isInstanceOf(WrongStateException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubSupplierHandsInWhereSomethingIsAssignedToIt(PortalDatabase database) {
        in(database, em -> {
            ask(sam);
            assertThatThrownBy(() -> drafts.place(p1.getId())).isInstanceOf(NotFoundException.class);
            world.assign(p1, "P1-003", tools);
            document(p1, "P1-001", true, "0");
            em.flush();
            ask(sam);
            IncomingPlace place = drafts.place(p1.getId());
            assertThat(place.partner().code()).isEqualTo("ST");
            assertThat(place.wanted()).containsExactly("P1-003 Document P1-003");
            IncomingDraft draft = drafts.take(
                    p1.getId(), List.of(upload(sam, "P1-003_0.dxf", "1"), upload(sam, "P1-001_0.dxf", "2")));
            assertThat(found(draft, 0)).containsExactly("MATCHES P1-003 0");
            assertThat(found(draft, 1)).as("of the customer").containsExactly("NO_DOCUMENT");
            Receipt receipt = sending.send(draft.id(), "S-1");
            ask(lee);
            assertThatThrownBy(() -> sending.receipt(receipt.id())).isInstanceOf(NotFoundException.class);
            p1.allowSubSuppliers(false);
            ask(sam);
            assertThatThrownBy(() -> sending.receipt(receipt.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("U a receipt names nobody whom its reader may not know")
    void aReceiptNamesNobodyUnknown(PortalDatabase database) {
        in(database, em -> {
            Company lyon = world.customer("LY");
            world.group("Northfield", leeds, lyon);
            Contact tom = world.contact("tom", lyon, RelationLevel.GROUP, true);
            em.flush();
            Receipt receipt = handed(tom, p1, "C-009", "a.dxf");
            assertThat(receipt.sender()).isEqualTo("tom");
            ask(lee);
            assertThat(sending.receipt(receipt.id()).sender()).isNull();
            ask(doc);
            assertThat(ring.get(IncomingDesk.class).waiting(p1.getId()))
                    .extracting(Receipt::sender)
                    .containsExactly("tom");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHandsInWhereSubmittalsAreOff(PortalDatabase database) {
        in(database, em -> {
            em.persist(new CompanyModule(leeds, Module.SUBMITTALS, false));
            em.flush();
            ask(lee);
            assertThatThrownBy(() -> drafts.place(p1.getId())).isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> drafts.take(p1.getId(), List.of(UUID.randomUUID())))
                    .isInstanceOf(NotFoundException.class);
            ask(bea);
            assertThatThrownBy(() -> drafts.place(p1.getId())).isInstanceOf(NotFoundException.class);
            assertThat(em.createQuery("select s from IncomingSubmittal s", IncomingSubmittal.class)
                            .getResultList())
                    .isEmpty();
        });
    }
}
