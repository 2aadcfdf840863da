package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.Stage;
import org.sightline.entities.document.StageList;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.WrongStateException;

/** Lines of the register, and what a contact is told of them, on a real database. */
class RegisterServiceIT extends DocumentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @ParameterizedTest
    @EnumSource
    @DisplayName("A register is narrowed by status, place, person and date, and sorted by the date in force")
    void narrows(PortalDatabase database) {
        in(database, em -> {
            UUID empty = uploads.create(p1.getId(), NewDocument.of("P1-001", "Empty"), null)
                    .id();
            UUID late = document("P1-002", "0", false).id();
            UUID sent = document("P1-003", "0", false).id();
            UUID answered = document("P1-004", "0", false).id();
            act(late, new RegisterChange(RegisterAct.DUE, MONDAY, null, null, null, null));
            send(sent, FRIDAY);
            send(answered, FRIDAY);
            answer(answered, status("2", false), null);
            act(empty, RegisterChange.of(RegisterAct.DROP));

            assertThat(numbers(null, null, null)).hasSize(4);
            assertThat(numbers(status(SlotAnswer.UNANSWERED), null, null)).containsExactly("P1-002", "P1-003");
            assertThat(numbers(status(SlotAnswer.ANSWERED), null, null)).containsExactly("P1-004");
            assertThat(numbers(new RegisterFilter.Status(null, null, true), null, null))
                    .containsExactly("P1-001");
            assertThat(numbers(null, SlotLocation.WITH_CUSTOMER, null)).containsExactly("P1-003");
            assertThat(numbers(null, null, RegisterFilter.Period.until(FRIDAY))).containsExactly("P1-002");
            assertThat(numbers(null, null, RegisterFilter.Period.none())).containsExactly("P1-001", "P1-004");
            var first = register.list(all(), RegisterSort.DEADLINE, SliceRequest.first(2));
            assertThat(first.items()).extracting(RegisterRow::number).containsExactly("P1-002", "P1-003");
            var second = register.list(all(), RegisterSort.DEADLINE, SliceRequest.of(first.next(), 2, false));
            assertThat(second.items()).extracting(RegisterRow::number).containsExactlyInAnyOrder("P1-001", "P1-004");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A line says in a few signs what was answered and where it lies")
    void writesCodes(PortalDatabase database) {
        in(database, em -> {
            UUID id = uploads.create(p1.getId(), NewDocument.of("P1-001", "Sheet"), null)
                    .id();
            assertThat(register.standing(id).code()).isEqualTo("NULL");
            revision(documents.find(id), "0", false);
            assertThat(register.standing(id).code()).isEqualTo("X");
            act(id, RegisterChange.of(RegisterAct.QUEUE));
            assertThat(register.standing(id).code()).isEqualTo("X(+)");
            slot(id).sent(FRIDAY);
            assertThat(register.standing(id).code()).isEqualTo("X+");
            slot(id).answered(status("2", false), MONDAY);
            assertThat(register.standing(id).code()).isEqualTo("2");
            act(id, new RegisterChange(RegisterAct.HAND, null, null, null, null, SlotLocation.WITH_SUPPLIER));
            assertThat(register.standing(id).code()).isEqualTo("2-");
            act(id, RegisterChange.of(RegisterAct.DROP));
            assertThat(register.standing(id).code()).isEqualTo("V");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Only a member of the project is made responsible, and only a stage of the customer is entered")
    void keepsToTheProject(PortalDatabase database) {
        in(database, em -> {
            UUID id = document("P1-001", "0", false).id();
            Stage own = stage(leeds);
            Stage foreign = stage(world.customer("XX"));
            RegisterChange entrust = new RegisterChange(RegisterAct.RESPONSIBLE, null, null, null, doc.getId(), null);
            assertThatThrownBy(() -> act(id, entrust))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                            .contains("responsible"));
            em.persist(new ProjectMember(p1, doc));
            act(id, entrust);
            assertThatThrownBy(() -> act(id, entering(foreign))).hasMessage("document.slot.foreignStage");
            act(id, entering(own));

            Standing standing = register.standing(id);
            assertThat(standing.responsible().name()).isEqualTo("doc");
            assertThat(standing.stage().code()).isEqualTo("IFR");
            assertThat(register.stages(List.of(leeds.getId())))
                    .extracting(StageRow::id)
                    .contains(own.getId())
                    .doesNotContain(foreign.getId());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A line is changed by whoever has seen it as it is, and in no state that forbids it")
    void refuses(PortalDatabase database) {
        in(database, em -> {
            UUID id = document("P1-001", "0", false).id();
            long seen = documents.find(id).version();
            act(id, RegisterChange.of(RegisterAct.COMPLETE));

            assertThatThrownBy(() -> register.change(id, seen, RegisterChange.of(RegisterAct.QUEUE)))
                    .isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> act(id, RegisterChange.of(RegisterAct.QUEUE)))
                    .isInstanceOf(WrongStateException.class);
            assertThatThrownBy(() -> bulk.look(List.of(id, UUID.randomUUID()))).isInstanceOf(NotFoundException.class);
            assertThat(bulk.look(List.of(id))).extracting(RegisterRow::number).containsExactly("P1-001");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A contact is told of the revisions it sees and never where a document stands with us")
    void tellsContacts(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "A", false);
            act(document.id(), entering(stage(leeds)));
            send(document.id(), FRIDAY);
            publish(document.id(), "A");
            assertThat(told(document.id()))
                    .satisfies(told -> assertThat(told.stage()).isEqualTo("IFR"))
                    .satisfies(told -> assertThat(told.expected()).isEqualTo(FRIDAY));
            ask(lee);
            DocumentDetail before = documents.find(document.id());
            assertThat(before.standing()).isNull();
            assertThat(documents
                            .list(DocumentFilter.all(), DocumentSort.NUMBER, SliceRequest.first(5))
                            .items()
                            .get(0)
                            .latest()
                            .told())
                    .isEqualTo(before.latest().told());

            ask(doc);
            answer(document.id(), status("2", false), MONDAY);
            ask(lee);
            DocumentDetail answered = documents.find(document.id());
            assertThat(answered.latest().told().returned().code()).isEqualTo("2");
            assertThat(answered.latest().told().expected()).isNull();

            ask(doc);
            act(document.id(), new RegisterChange(RegisterAct.DUE, FRIDAY, null, null, null, null));
            revision(documents.find(document.id()), "B", false);
            send(document.id(), FRIDAY.plusWeeks(1));
            ask(lee);
            assertThat(documents.find(document.id()).revisions())
                    .as("a hidden later one and what became of it change nothing")
                    .isEqualTo(answered.revisions());
            assertThat(documents.find(document.id()).latest().state()).isEqualTo(RevisionState.ANSWERED);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A sub-supplier is not told what was agreed with the customer")
    void tellsSuppliersNothing(PortalDatabase database) {
        in(database, em -> {
            DocumentDetail document = document("P1-001", "A", false);
            slot(document.id()).assign(tools);
            send(document.id(), FRIDAY);
            DocumentRevision revision = newest(document.id());
            revision.intendFor(tools);
            em.flush();

            ask(sam);
            RevisionRow before = documents.find(document.id()).latest();
            assertThat(before.told()).isEqualTo(Told.nothing());

            ask(doc);
            publish(document.id(), "A");
            answer(document.id(), status("1", true), MONDAY);
            ask(sam);
            assertThat(documents.find(document.id()).latest())
                    .as("neither that the customer got it nor what it said")
                    .isEqualTo(before);
        });
    }

    private Told told(UUID id) {
        ask(lee);
        Told told = documents.find(id).latest().told();
        ask(doc);
        return told;
    }

    private RegisterFilter all() {
        return RegisterFilter.of(DocumentFilter.of(p1.getId()));
    }

    private List<String> numbers(RegisterFilter.Status status, SlotLocation location, RegisterFilter.Period deadline) {
        RegisterFilter filter =
                new RegisterFilter(DocumentFilter.of(p1.getId()), status, location, null, deadline, false);
        return register.list(filter, RegisterSort.NUMBER, SliceRequest.first(50)).items().stream()
                .map(RegisterRow::number)
                .toList();
    }

    private static RegisterFilter.Status status(SlotAnswer answer) {
        return new RegisterFilter.Status(answer, null, false);
    }

    private void act(UUID id, RegisterChange change) {
        em.flush();
        register.change(id, slot(id).getVersion(), change);
    }

    private static RegisterChange entering(Stage stage) {
        return new RegisterChange(RegisterAct.STAGE, null, stage.getId(), null, null, null);
    }

    private Stage stage(org.sightline.entities.customer.Company company) {
        StageList list = new StageList(company, "Review");
        Stage stage = list.append("IFR", "For review", "A");
        em.persist(list);
        em.flush();
        return stage;
    }

    private ReturnStatus status(String code, boolean complete) {
        ReturnStatus status = new ReturnStatus(
                leeds,
                new ReturnStatus.Wording(code, "Name of " + code, "#112233"),
                new ReturnStatus.Meaning(complete, false),
                0);
        em.persist(status);
        return status;
    }

    private DocumentSlot slot(UUID id) {
        return em.find(DocumentSlot.class, id);
    }

    private DocumentRevision newest(UUID id) {
        return em.createQuery(
                        "select r from DocumentRevision r where r.slot.id = :id order by r.ordinal desc",
                        DocumentRevision.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getSingleResult();
    }

    private void send(UUID id, LocalDate expected) {
        DocumentSlot slot = slot(id);
        em.createQuery("select r from DocumentRevision r where r.slot.id = :id", DocumentRevision.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(DocumentRevision::supersede);
        slot.queue();
        slot.sent(expected);
        newest(id).issue();
        em.flush();
    }

    private void answer(UUID id, ReturnStatus status, LocalDate due) {
        newest(id).answer(status);
        slot(id).answered(status, due);
        em.flush();
    }

    private void publish(UUID id, String label) {
        DocumentDetail document = documents.find(id);
        revisions.publish(id, document.revision(label).id(), document.version(), false);
        em.flush();
    }
}
