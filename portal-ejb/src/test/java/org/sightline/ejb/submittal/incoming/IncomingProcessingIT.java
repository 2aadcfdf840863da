package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.submittal.SubmittalFilter;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.incoming.HandledFile.NewDocument;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Working in: each file becomes a revision of a document, an answer, or nothing with a reason; and all of it can be undone. */
class IncomingProcessingIT extends IncomingTest {

    private final IncomingDesk desk = ring.get(IncomingDesk.class);
    private final IncomingProcessing processing = ring.get(IncomingProcessing.class);
    private final IncomingCourse course = ring.get(IncomingCourse.class);

    private IncomingWork work(Receipt sent) {
        ask(doc);
        return desk.open(sent.id());
    }

    private UUID item(Receipt sent, int place) {
        return sent.files().get(place).id();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerInAFileReachesDocumentRevisionAndTheLineThatIsOut(PortalDatabase database) {
        in(database, em -> {
            status("1", "Approved", true, false);
            ReturnStatus comments = status("2", "Approved with comments", false, false);
            DocumentSlot slot = document(p1, "M-102", true, "0", "1");
            OutgoingSubmittal out = out(slot);
            Receipt sent = handed(lee, p1, "C-1", "M-102_r1 approved with comments.dxf", "photos.zip");

            IncomingWork work = work(sent);
            IncomingWork.Proposal proposal = work.proposal(item(sent, 0));
            assertThat(proposal.revision()).isEqualTo("1");
            assertThat(proposal.status()).isEqualTo(comments.getId());
            assertThat(proposal.asked()).isTrue();
            assertThat(work.accepted()).extracting(IncomingWork.Proposal::item).containsExactly(item(sent, 0));
            assertThat(work.proposal(item(sent, 1)).certain()).isFalse();

            processing.process(sent.id(), List.of(HandledFile.of(item(sent, 0), slot.getId(), null, comments.getId())));

            assertThat(slot.getReturnStatus()).isEqualTo(comments);
            assertThat(slot.getLocation()).isEqualTo(SlotLocation.WITH_US);
            assertThat(out.getState()).isEqualTo(SubmittalState.CLOSED);
            assertThat(out.getItems().get(0).getRevision().getState()).isEqualTo(RevisionState.ANSWERED);
            Receipt now = desk.open(sent.id()).submittal();
            assertThat(now.state()).isEqualTo(SubmittalState.PARTLY_PROCESSED);
            assertThat(now.files().get(0).outcome().revision()).isEqualTo("1");

            processing.process(sent.id(), List.of(HandledFile.aside(item(sent, 1), "seen")));
            assertThat(desk.waiting(p1.getId())).isEmpty();
            assertThat(desk.existing(p1.getId())).hasSize(1);
            ask(lee);
            assertThat(sending.receipt(sent.id()).processedAt()).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void reopeningUndoesAnswersAndRevisions(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            DocumentSlot slot = document(p1, "M-102", true, "0");
            OutgoingSubmittal out = out(slot);
            Receipt sent = handed(lee, p1, "C-1", "M-102_r0.dxf");
            ask(doc);
            refusedReopening(sent);
            processing.process(sent.id(), List.of(HandledFile.of(item(sent, 0), slot.getId(), "0", approved.getId())));
            assertThat(slot.isComplete()).isTrue();

            course.reopen(sent.id());
            em.flush();

            assertThat(slot.isComplete()).isFalse();
            assertThat(slot.getLocation()).isEqualTo(SlotLocation.WITH_CUSTOMER);
            assertThat(slot.getAnswer()).isEqualTo(SlotAnswer.UNANSWERED);
            SubmittalItem line = out.getItems().get(0);
            assertThat(line.isAnswered()).isFalse();
            assertThat(line.getRevision().getState()).isEqualTo(RevisionState.ISSUED);
            assertThat(out.getState()).isEqualTo(SubmittalState.SENT);
            assertThat(revisions(slot)).containsExactly("0");
            assertThat(desk.open(sent.id()).submittal().handled()).isZero();
            processing.process(sent.id(), List.of(HandledFile.of(item(sent, 0), slot.getId(), "0", approved.getId())));
            assertThat(slot.isComplete()).isTrue();
        });
    }

    private void refusedReopening(Receipt sent) {
        assertThatThrownBy(() -> course.reopen(sent.id())).isInstanceOf(WrongStateException.class);
    }

    private List<String> revisions(DocumentSlot slot) {
        return em.createQuery(
                        "select r.label from DocumentRevision r where r.slot = :slot order by r.ordinal", String.class)
                .setParameter("slot", slot)
                .getResultList();
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatFitsNothingBecomesADocumentOfOursThatItsSenderSees(PortalDatabase database) {
        in(database, em -> {
            document(p1, "M-102", true, "0");
            Receipt sent = handed(lee, p1, "C-1", "layout.dxf");
            ask(doc);
            UUID file = item(sent, 0);
            refusedAt(
                    () -> processing.process(sent.id(), List.of(newDocument(file, "m-102", "Taken"))),
                    "number",
                    "document.numberTaken");
            refusedAt(
                    () -> processing.process(sent.id(), List.of(HandledFile.of(file, null, null, null))),
                    "document",
                    "submittal.process.noDocument");
            processing.process(sent.id(), List.of(newDocument(file, "L-1", "Layout")));
            assertThat(desk.open(sent.id()).submittal().files().get(0).outcome().number())
                    .isEqualTo("L-1");
            for (Contact contact : List.of(lee, gail)) {
                ask(contact);
                assertThat(drafts.take(p1.getId(), List.of(upload(contact, "L-1.dxf", "again" + contact.getName())))
                                .lines()
                                .get(0)
                                .match())
                        .as("what came with a submittal shows to the company it came from")
                        .isNotNull();
            }
        });
    }

    private static HandledFile newDocument(UUID file, String number, String title) {
        return new HandledFile(file, null, new NewDocument(number, title), "0", null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void manyAreWorkedInTogetherOrNoneAndARefusalNamesItsFile(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus rejected = status("3", "Rejected", false, true);
            DocumentSlot one = document(p1, "M-1", true, "0");
            DocumentSlot two = document(p1, "M-2", true, "0");
            out(one);
            Receipt sent = handed(lee, p1, "C-1", "M-1_r0.dxf", "M-2_r0.dxf");
            ask(doc);
            HandledFile good = HandledFile.of(item(sent, 0), one.getId(), null, null);
            refusedAt(
                    () -> processing.process(
                            sent.id(),
                            List.of(good, HandledFile.of(item(sent, 1), two.getId(), null, rejected.getId()))),
                    "items:1:status",
                    "submittal.process.nothingToAnswer");
        });
        in(database, em -> {
            ReturnStatus rejected = status("3", "Rejected", false, true);
            DocumentSlot one = document(p1, "M-1", true, "0");
            out(one);
            Receipt sent = handed(lee, p1, "C-1", "M-1_r0.dxf");
            ask(doc);
            refusedAt(
                    () -> processing.process(
                            sent.id(), List.of(HandledFile.of(item(sent, 0), one.getId(), null, rejected.getId()))),
                    "comment",
                    "submittal.item.commentMissing");
        });
    }

    @ParameterizedTest
    @EnumSource
    void itMovesToProjectsOfTheSamePartnerOnly(PortalDatabase database) {
        in(database, em -> {
            Project foreign = world.project(world.customer("XX"), "X1");
            Receipt sent = handed(lee, p1, "C-1", "a.dxf");
            Receipt other = handed(lee, p1, "C-2", "b.dxf");
            handed(lee, p5, "C-2", "c.dxf");
            IncomingWork work = work(sent);
            assertThat(work.elsewhere()).extracting(ref -> ref.number()).containsExactly("P5");
            refusedAt(() -> course.move(sent.id(), foreign.getId()), "project", "submittal.move.otherPartner");
            refusedAt(() -> course.move(other.id(), p5.getId()), "project", "submittal.move.numberTaken");
            course.move(sent.id(), p5.getId());
            assertThat(desk.waiting(p5.getId())).extracting(Receipt::number).contains("C-1");
            ask(lee);
            assertThat(sending.receipt(sent.id()).project().number()).isEqualTo("P5");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReturnedTellsItsSenderWhy(PortalDatabase database) {
        in(database, em -> {
            Receipt sent = handed(lee, p1, "C-1", "a.dxf");
            ask(doc);
            refusedAt(() -> course.returnToSender(sent.id(), ""), "reason", "submittal.reasonMissing");
            course.returnToSender(sent.id(), "cut off");
            assertThat(desk.waiting(p1.getId())).isEmpty();
            assertThatThrownBy(() -> processing.process(sent.id(), List.of(HandledFile.aside(item(sent, 0), "x"))))
                    .isInstanceOf(WrongStateException.class);
            ask(lee);
            assertThat(sending.receipt(sent.id()).reason()).isEqualTo("cut off");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatASubSupplierDeliversIsItsNextRevisionAndStaysItsOwn(PortalDatabase database) {
        in(database, em -> {
            DocumentSlot slot = world.assign(p1, "P1-003", tools);
            em.flush();
            Receipt sent = handed(sam, p1, "S-1", "P1-003.dxf", "extra.dxf");
            IncomingWork work = work(sent);
            assertThat(work.proposal(item(sent, 0)).revision()).isEqualTo("0");
            processing.process(
                    sent.id(),
                    List.of(
                            HandledFile.of(item(sent, 0), slot.getId(), null, null),
                            newDocument(item(sent, 1), "P1-009", "Extra")));
            assertThat(slot.getAnswer()).isEqualTo(SlotAnswer.UNANSWERED);
            ask(sam);
            assertThat(drafts.place(p1.getId()).wanted()).containsExactly("P1-003 Document P1-003", "P1-009 Extra");
            Receipt next = handed(sam, p1, "S-2", "P1-003.dxf");
            assertThat(work(next).proposal(item(next, 0)).revision()).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentThatAFileBecameIsNotNamedToASenderWhoDoesNotSeeIt(PortalDatabase database) {
        in(database, em -> {
            DocumentSlot others = document(p1, "M-102", false, "0");
            world.assign(p1, "P1-003", tools);
            em.flush();
            Receipt sent = handed(sam, p1, "S-1", "layout.dxf");
            ask(doc);
            processing.process(sent.id(), List.of(HandledFile.of(item(sent, 0), others.getId(), null, null)));
            SubmittalService submittals = ring.get(SubmittalService.class);
            SubmittalFilter named = new SubmittalFilter("m-102", null, null, null, null, null);
            assertThat(submittals.find(sent.id()).items().get(0).number()).isEqualTo("M-102");
            assertThat(submittals.count(named, 5)).isOne();
            ask(sam);
            assertThat(submittals.find(sent.id()).items())
                    .singleElement()
                    .satisfies(line -> assertThat(line.handling()).isNotNull())
                    .extracting(SubmittalItemRow::document, SubmittalItemRow::number, SubmittalItemRow::title)
                    .containsOnlyNulls();
            assertThat(submittals.count(named, 5)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void staffWhoDoNotSeeTheProjectSeeNothingOfIt(PortalDatabase database) {
        in(database, em -> {
            Receipt sent = handed(lee, p1, "C-1", "a.dxf");
            p1.keepConfidential(true);
            em.flush();
            ask(doc);
            assertThatThrownBy(() -> desk.waiting(p1.getId())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk.open(sent.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> processing.process(sent.id(), List.of(HandledFile.aside(item(sent, 0), "x"))))
                    .isInstanceOf(NotFoundException.class);
        });
    }
}
