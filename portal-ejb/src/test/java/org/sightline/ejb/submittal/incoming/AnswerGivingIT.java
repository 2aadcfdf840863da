package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.StoredFile.Fingerprint;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Answers without a file: in the portal by the partner, from outside with evidence, and the papers made of them. */
class AnswerGivingIT extends IncomingTest {

    private final AnswerGiving giving = ring.get(AnswerGiving.class);
    private final ReturnFiling filing = ring.get(ReturnFiling.class);
    private final IncomingDesk desk = ring.get(IncomingDesk.class);

    private static GivenAnswer answer(SubmittalItem line, ReturnStatus status, String comment) {
        return new GivenAnswer(line.getId(), status.getId(), comment);
    }

    @ParameterizedTest
    @EnumSource
    void answersInPlaceReachTheDocumentsAndArePutOnPaperOnce(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            ReturnStatus rejected = status("3", "Rejected", false, true);
            DocumentSlot one = document(p1, "M-1", true, "0");
            DocumentSlot two = document(p1, "M-2", true, "0");
            OutgoingSubmittal out = out(one, two);
            SubmittalItem first = out.getItems().get(0);
            SubmittalItem second = out.getItems().get(1);
            ask(lee);
            assertThat(giving.open(out.getId()).lines()).hasSize(2);
            refusedAt(
                    () -> giving.give(
                            out.getId(), List.of(answer(first, approved, null), answer(second, rejected, " "))),
                    "rows:1:comment",
                    "submittal.item.commentMissing");
        });
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            ReturnStatus rejected = status("3", "Rejected", false, true);
            DocumentSlot one = document(p1, "M-1", true, "0");
            DocumentSlot two = document(p1, "M-2", true, "0");
            OutgoingSubmittal out = out(one, two);
            SubmittalItem first = out.getItems().get(0);
            SubmittalItem second = out.getItems().get(1);
            ask(lee);
            giving.give(out.getId(), List.of(answer(first, approved, null)));
            assertThat(one.isComplete()).isTrue();
            assertThat(out.getState()).isEqualTo(SubmittalState.PARTLY_RETURNED);
            assertThat(filing.due(9)).as("not all is answered").isEmpty();
            assertThat(giving.open(out.getId()).lines())
                    .extracting(OpenAnswers.Line::number)
                    .containsExactly("M-2");
            assertThatThrownBy(() -> giving.give(out.getId(), List.of(answer(first, approved, null))))
                    .hasMessage("submittal.item.alreadyAnswered");

            giving.give(out.getId(), List.of(answer(second, rejected, "move the door")));
            assertThat(second.getRevision().getState()).isEqualTo(RevisionState.ANSWERED);
            assertThat(out.getState()).isEqualTo(SubmittalState.CLOSED);
            em.flush();
            assertThat(filing.due(9)).containsExactly(out.getId());
            ReturnWork work = filing.take(out.getId()).orElseThrow();
            assertThat(work.sheet().toString())
                    .contains("M-1", "1 Approved", "3 Rejected", "move the door", out.getNumber());
            assertThat(filing.take(out.getId())).as("one makes them at a time").isEmpty();
            filing.failed(work);
            em.flush();
            assertThat(filing.due(9)).as("not at once again").isEmpty();
            ring.get(ClockOffset.class).set(Duration.ofMinutes(2));
            assertThat(filing.due(9)).containsExactly(out.getId());
            Kept paper = new Kept(new Fingerprint("ab".repeat(32), 1, 1), new byte[0]);
            filing.keep(work, paper, List.of());
            assertThat(filing.due(9))
                    .as("whoever failed files nothing any more")
                    .containsExactly(out.getId());
            ReturnWork again = filing.take(out.getId()).orElseThrow();
            filing.keep(again, paper, List.of());
            filing.keep(again, paper, List.of());
            em.flush();
            ring.get(ClockOffset.class).set(Duration.ofDays(2));
            assertThat(filing.due(9)).isEmpty();
            ring.get(ClockOffset.class).set(Duration.ZERO);
            ask(doc);
            assertThat(desk.existing(p1.getId())).singleElement().satisfies(filed -> {
                assertThat(filed.number()).isEqualTo("R-" + out.getNumber());
                assertThat(filed.state()).isEqualTo(SubmittalState.PROCESSED);
                assertThat(filed.files().get(0).transmittal()).isTrue();
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X what a sub-supplier answers stays with its submittal: it is nothing the customer has said")
    void aSubSuppliersAnswerIsNotTheCustomers(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus rejected = status(null, "3", "Rejected", false, false);
            DocumentSlot slot = document(p1, "M-1", true, "0");
            slot.assign(tools);
            out(slot);
            SubmittalItem line = out(tools, sam, slot).getItems().get(0);
            ask(sam);
            giving.give(line.getSubmittal().getId(), List.of(answer(line, rejected, null)));
            assertThat(line.isAnswered()).isTrue();
            assertThat(line.getRevision().getState()).isEqualTo(RevisionState.ISSUED);
            assertThat(slot.getLocation()).isEqualTo(SlotLocation.WITH_CUSTOMER);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an answer is written down also when nothing of its submittal was at hand before")
    void anAnswerIsWrittenDown(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            OutgoingSubmittal out = out(document(p1, "M-1", true, "0"));
            UUID line = out.getItems().get(0).getId();
            ask(lee);
            em.flush();
            em.clear();
            giving.give(out.getId(), List.of(new GivenAnswer(line, approved.getId(), null)));
            em.flush();
            em.clear();
            assertThat(em.find(SubmittalItem.class, line).isAnswered()).isTrue();
            assertThat(em.find(OutgoingSubmittal.class, out.getId()).getState()).isEqualTo(SubmittalState.CLOSED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAnswersWhatItDoesNotSeeOrWithAStatusOfAnotherList(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            OutgoingSubmittal out = out(document(p1, "M-1", true, "0"));
            SubmittalItem line = out.getItems().get(0);
            ask(bea);
            assertThatThrownBy(() -> giving.give(out.getId(), List.of(answer(line, approved, null))))
                    .isInstanceOf(NotFoundException.class);
            ask(lee);
            refusedAt(
                    () -> giving.give(out.getId(), List.of(new GivenAnswer(line.getId(), UUID.randomUUID(), null))),
                    "rows:0:status",
                    "submittal.process.noSuchStatus");
            Receipt own = handed(lee, p1, "C-1", "a.dxf");
            assertThatThrownBy(() -> giving.open(own.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerFromOutsideNeedsAFileThatProvesIt(PortalDatabase database) {
        in(database, em -> {
            ReturnStatus approved = status("1", "Approved", true, false);
            OutgoingSubmittal out = out(document(p1, "M-1", true, "0"));
            SubmittalItem line = out.getItems().get(0);
            ask(doc);
            refusedAt(
                    () -> giving.record(out.getId(), answer(line, approved, null), null),
                    "evidence",
                    "submittal.item.evidenceMissing");
            giving.record(out.getId(), answer(line, approved, null), upload(doc, "mail.txt", "approved"));
            assertThat(line.getAnswer().getWay()).isEqualTo(AnswerWay.OUTSIDE);
            assertThat(line.getAnswer().getEvidence()).isNotNull();
            assertThat(line.getAnswer().getBy()).isEqualTo(doc);
            em.flush();
            assertThat(filing.due(9)).as("nothing was said in the portal").isEmpty();
        });
    }
}
