package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.RecipientRow;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalFilter;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalState;

/** Drafts and sending, from the staff's side to what the customer's people see. */
class OutgoingSendingIT extends OutgoingTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("what is sent is in the customer's portal by the same act, with its number and all its files")
    void sendingIsPublishing(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            UUID id = draft(List.of(to(lee)), one, document("P1-102"), document("P1-103"));
            as(lee);
            assertThat(submittals.list(SubmittalFilter.all(), SubmittalSort.MOVED, SliceRequest.first(10)))
                    .extracting("total")
                    .isEqualTo(0L);
            as(doc);
            send(id);
            DocumentRevision sent = fresh(DocumentRevision.class, one.getId());
            assertThat(sent.getState()).isEqualTo(RevisionState.ISSUED);
            assertThat(sent.getSlot().getLocation()).isEqualTo(SlotLocation.WITH_CUSTOMER);
            assertThat(sent.getSlot().getExpected()).isNotNull();
            as(lee);
            SubmittalDetail seen = submittals.get(id);
            assertThat(seen.number()).isEqualTo("T-001");
            assertThat(seen.progress().files()).isEqualTo(3);
            assertThat(seen.items()).allMatch(SubmittalItemRow::open).allMatch(item -> item.document() != null);
            assertThat(submittals.countFresh(null, 10)).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a later revision supersedes the one before, and a day asked for is the day that is expected")
    void theNextRevisionSupersedes(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision first = document("P1-101");
            sent(first);
            DocumentSlot slot = fresh(DocumentSlot.class, first.getSlot().getId());
            slot.takenBack();
            DocumentRevision next = revision(slot, "1", 2);
            LocalDate day = LocalDate.of(2030, 1, 7);
            UUID id = draft(List.of(to(lee)), next);
            drafts.change(
                    id,
                    version(id),
                    new DraftChange(null, null, new DraftChange.DraftManner(null, day, false, false), null, null));
            send(id);
            assertThat(fresh(DocumentRevision.class, first.getId()).getState()).isEqualTo(RevisionState.SUPERSEDED);
            assertThat(fresh(DocumentSlot.class, slot.getId()).getExpected()).isEqualTo(day);
            assertThat(detail(id).number()).isEqualTo("T-002");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what is refused draws no number: without documents, to nobody, seen by somebody else meanwhile")
    void whatIsRefusedDrawsNoNumber(PortalDatabase database) {
        in(database, any -> {
            UUID empty = draft(List.of(to(lee)));
            assertThatThrownBy(() -> sending.send(empty, version(empty))).isInstanceOf(RefusedException.class);
            assertThat(drafts.nextNumber(empty)).isIn("T-001", "T-002"); // why: only its transaction would take it back
        });
        in(database, any -> {
            UUID toNobody = draft(List.of(), document("P1-101"));
            assertThatThrownBy(() -> sending.send(toNobody, version(toNobody))).isInstanceOf(RefusedException.class);
        });
        in(database, any -> {
            UUID stale = draft(List.of(to(lee)), document("P1-101"));
            assertThatThrownBy(() -> sending.send(stale, version(stale) + 1)).isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("only people who see the project can be addressed, and who no longer sees it stops the sending")
    void onlyWhoSeesItIsAddressed(PortalDatabase database) {
        in(database, any -> {
            Contact bob = world.contact("bob", leeds, RelationLevel.SITE, false);
            DocumentRevision one = document("P1-101");
            assertThatThrownBy(() -> draft(List.of(to(bob)), one)).isInstanceOf(RefusedException.class);
            UUID id = draft(List.of(to(lee)), one);
            assertThat(drafts.candidates(id))
                    .extracting("name")
                    .contains("lee Contact")
                    .doesNotContain("bob Contact");
            em.find(Contact.class, lee.getId()).getWebAccess().reachAllProjects(false);
            em.flush();
            assertThatThrownBy(() -> sending.send(id, version(id)))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getKey())
                            .isEqualTo("submittal.recipientBlind"));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a blind copy is shown to staff and to the one who gets it, to nobody else")
    void blindCopiesStayBlind(PortalDatabase database) {
        in(database, any -> {
            UUID id = draft(
                    List.of(to(lee), new WantedRecipient(ann.getId(), RecipientKind.BCC, "Checker")),
                    document("P1-101"));
            send(id);
            assertThat(detail(id).recipients())
                    .extracting(RecipientRow::kind, RecipientRow::name)
                    .containsExactly(tuple(RecipientKind.TO, "lee Contact"), tuple(RecipientKind.BCC, "ann Contact"));
            as(lee);
            assertThat(detail(id).recipients())
                    .extracting(RecipientRow::name, RecipientRow::email, RecipientRow::account)
                    .containsExactly(tuple("lee Contact", null, null));
            as(ann);
            assertThat(detail(id).recipients()).extracting(RecipientRow::kind).contains(RecipientKind.BCC);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a draft can be changed line by line, addressed anew and thrown away; what was sent cannot")
    void draftsChange(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            DocumentRevision two = document("P1-102");
            UUID id = draft(List.of(to(lee)), one, two);
            drafts.change(
                    id,
                    version(id),
                    new DraftChange(
                            null,
                            null,
                            null,
                            List.of(
                                    new WantedItem(one.getSlot().getId(), null, true),
                                    new WantedItem(document("P1-103").getSlot().getId(), null, false)),
                            List.of(new WantedRecipient(lee.getId(), RecipientKind.CC, null), to(ann))));
            SubmittalDetail draft = detail(id);
            assertThat(draft.items())
                    .extracting(SubmittalItemRow::number, SubmittalItemRow::returnExpected)
                    .containsExactlyInAnyOrder(tuple("P1-101", true), tuple("P1-103", false));
            assertThat(draft.recipients())
                    .extracting(RecipientRow::kind, RecipientRow::name)
                    .containsExactly(tuple(RecipientKind.TO, "ann Contact"), tuple(RecipientKind.CC, "lee Contact"));
            send(id);
            assertThatThrownBy(() -> drafts.delete(id, version(id))).isInstanceOf(RefusedException.class);
            UUID other = draft(List.of(), two);
            drafts.delete(other, version(other));
            em.flush();
            assertThatThrownBy(() -> submittals.find(other)).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("where no answer is asked for, it is closed with sending and nothing is expected")
    void withoutAnswerItIsClosed(PortalDatabase database) {
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            UUID id = drafts.create(
                    project.getId(),
                    null,
                    new DraftChange(
                            null,
                            null,
                            null,
                            List.of(new WantedItem(one.getSlot().getId(), null, false)),
                            List.of(to(lee))));
            send(id);
            SubmittalDetail sent = detail(id);
            assertThat(sent.state()).isEqualTo(SubmittalState.CLOSED);
            assertThat(sent.manner().expected()).isNull();
            assertThat(sent.version()).isNotNull();
            as(lee);
            assertThat(detail(id).version()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "recipients are kept as a list and used again, without those who no longer see the project; what is queued is offered")
    void distributionLists(PortalDatabase database) {
        DistributionLists lists = ring.get(DistributionLists.class);
        in(database, any -> {
            DocumentRevision one = document("P1-101");
            one.getSlot().queue();
            UUID id = draft(List.of(to(lee), new WantedRecipient(ann.getId(), RecipientKind.CC, "Checker")), one);
            assertThatThrownBy(() -> lists.keep(id, " ")).isInstanceOf(RefusedException.class);
            lists.keep(id, "Usual");
            lists.keep(id, "usual");
            em.flush();
            em.find(Contact.class, lee.getId()).getWebAccess().reachAllProjects(false);
            em.flush();
            UUID next = draft(List.of(), document("P1-102"));
            assertThat(drafts.queued(next)).containsExactly(one.getSlot().getId());
            assertThat(lists.list(next)).extracting(DistributionListRow::people).containsExactly(2);
            assertThat(lists.use(next, version(next), lists.list(next).get(0).id()))
                    .isEqualTo(1);
            assertThat(detail(next).recipients())
                    .extracting(RecipientRow::kind, RecipientRow::name, RecipientRow::role)
                    .containsExactly(tuple(RecipientKind.CC, "ann Contact", "Checker"));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "D18 X a sub-supplier is sent what is assigned to it and nothing else, and is told of nothing that is taken"
                    + " from it since")
    void aSubSupplierIsSentWhatIsAssignedToIt(PortalDatabase database) {
        in(database, any -> {
            Company tools = subSupplier();
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            DocumentRevision one = document("P1-101");
            DocumentRevision two = document("P1-102");
            one.getSlot().assign(tools);
            em.flush();
            assertThatThrownBy(() -> draftTo(tools, sam, one, two))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.getKey()).isEqualTo("submittal.notAssigned");
                        assertThat(refused.getField()).contains("items");
                    });
            two.getSlot().assign(tools);
            em.flush();
            UUID stale = draftTo(tools, sam, one, two);
            two.getSlot().assign(null);
            em.flush();
            assertThatThrownBy(() -> sending.send(stale, version(stale))).hasMessage("submittal.notAssigned");
            two.getSlot().assign(tools);
            em.flush();
            send(stale);
            as(sam);
            assertThat(detail(stale).whole()).isTrue();
            SheetKeeping sheets = ring.get(SheetKeeping.class);
            assertThat(sheets.content(stale).toString())
                    .contains("P1-101", "P1-102")
                    .doesNotContain(leeds.getName());
            SubmittalFilter byNumber = new SubmittalFilter("P1-102", null, null, null, null, null);
            assertThat(submittals.count(byNumber, 9)).isEqualTo(1);
            assertThat(filesInList()).containsExactly(2);
            fresh(DocumentSlot.class, two.getSlot().getId()).assign(null);
            as(sam);
            assertThat(detail(stale).items())
                    .extracting(SubmittalItemRow::number)
                    .containsExactly("P1-101");
            assertThat(detail(stale).whole()).isFalse();
            assertThat(detail(stale).progress().files()).isEqualTo(1);
            assertThat(filesInList()).containsExactly(1);
            assertThat(submittals.count(byNumber, 9)).isZero();
            assertThatThrownBy(() -> sheets.content(stale)).isInstanceOf(NotFoundException.class);
            as(doc);
            assertThat(sheets.content(stale).toString()).contains("P1-101", "P1-102");
            assertThat(filesInList()).containsExactly(2);
        });
    }

    private List<Integer> filesInList() {
        SubmittalFilter sent = SubmittalFilter.of(project.getId());
        return submittals.list(sent, SubmittalSort.NUMBER, SliceRequest.few(9, false)).items().stream()
                .map(row -> row.progress().files())
                .toList();
    }
}
