package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sightline.ejb.shared.ImportVerdict.CHANGED;
import static org.sightline.ejb.shared.ImportVerdict.CREATED;
import static org.sightline.ejb.shared.ImportVerdict.REFUSED;
import static org.sightline.ejb.shared.ImportVerdict.UNCHANGED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.StageList;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Registers that come in as workbooks, on a real database. */
class RegisterImportIT extends DocumentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final List<String> HEADINGS =
            List.of("Number", "Titel", "Status", "Code", "Stage", "Due", "Who", "Listed");

    private static final RegisterWords WORDS = new RegisterWords(
            Map.of(
                    "number", RegisterColumn.NUMBER,
                    "titel", RegisterColumn.TITLE,
                    "code", RegisterColumn.DOC_CODE,
                    "stage", RegisterColumn.STAGE,
                    "due", RegisterColumn.DUE,
                    "who", RegisterColumn.RESPONSIBLE,
                    "listed", RegisterColumn.IN_REGISTER,
                    "project", RegisterColumn.PROJECT),
            Set.of("yes", "ja"),
            Set.of("no"));

    private final RegisterImport imports = ring.get(RegisterImport.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("A register is looked at first, then brought in, and the same file changes nothing the second time")
    void bringsIn(PortalDatabase database) {
        in(database, em -> {
            stages();
            em.persist(new ProjectMember(p1, doc));
            document("P1-001", "0", false);
            byte[] file = Workbooks.of(List.of(
                    List.of("Register of P1"),
                    HEADINGS,
                    Arrays.asList("p1-001", "Renamed", "With us", "GA", "IFR", MONDAY, "DOC", "Ja"),
                    Arrays.asList("P1-002", "New one", null, null, "Drawings: IFC", "10.3.2026", null, "no")));

            RegisterImportPlan plan = imports.check(p1.getId(), file, WORDS);
            em.flush();
            em.clear();

            assertThat(verdicts(plan)).containsExactly(CHANGED, CREATED);
            assertThat(plan.unread()).containsExactly("Status");
            assertThat(plan.rows().get(0).changes())
                    .extracting(
                            RegisterImportRow.Change::column,
                            RegisterImportRow.Change::before,
                            RegisterImportRow.Change::after)
                    .containsExactly(
                            tuple(RegisterColumn.TITLE, "Title of P1-001", "Renamed"),
                            tuple(RegisterColumn.DOC_CODE, "", "GA"),
                            tuple(RegisterColumn.STAGE, "", "IFR"),
                            tuple(RegisterColumn.DUE, "", "2026-03-09"),
                            tuple(RegisterColumn.RESPONSIBLE, "", "doc"),
                            tuple(RegisterColumn.IN_REGISTER, "false", "true"));
            assertThat(numbers(DocumentFilter.all())).as("after the look").containsExactly("P1-001");
            assertThat(slot("P1-001").getTitle()).isEqualTo("Title of P1-001");

            assertThat(imports.run(p1.getId(), file, WORDS, plan)).isEqualTo(plan);
            em.flush();
            em.clear();

            assertThat(slot("P1-001"))
                    .returns("Renamed", DocumentSlot::getTitle)
                    .returns("GA", DocumentSlot::getDocCode)
                    .returns(MONDAY, DocumentSlot::getDue)
                    .returns(true, DocumentSlot::isInRegister);
            assertThat(slot("P1-001").getResponsible().getName()).isEqualTo("doc");
            assertThat(slot("P1-002").getStage().getCode()).isEqualTo("IFC");
            assertThat(slot("P1-002").getDue()).isEqualTo(MONDAY.plusDays(1));
            assertThat(verdicts(imports.check(p1.getId(), file, WORDS))).containsExactly(UNCHANGED, UNCHANGED);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each fault is named by its line and column, and a line with one stays out while the others come in")
    void namesFaults(PortalDatabase database) {
        in(database, em -> {
            stages();
            document("P1-001", "0", false);
            slot("P1-001").queue();
            slot("P1-001").sent(MONDAY);
            em.flush();
            byte[] file = Workbooks.of(List.of(
                    HEADINGS,
                    Arrays.asList("P1-001", "Title of P1-001", null, null, "IFR", MONDAY, null, null),
                    Arrays.asList("P1-002", null, null, "C".repeat(41), "IFX", "soon", "Nobody", "maybe"),
                    Arrays.asList("P1-003", "#N/A", null, null, "TWO", null, null, null),
                    Arrays.asList("P1-004", "Right", null, null, null, null, null, null),
                    Arrays.asList("p1-004", "Twice", null, null, null, null, null, null),
                    Arrays.asList(null, "No number", null, null, null, null, null, null)));

            RegisterImportPlan plan = imports.check(p1.getId(), file, WORDS);

            assertThat(verdicts(plan)).containsExactly(REFUSED, REFUSED, REFUSED, CREATED, REFUSED, REFUSED);
            assertThat(faults(plan, 0))
                    .containsExactly("STAGE document.slot.withCustomer", "DUE document.slot.withCustomer");
            assertThat(faults(plan, 1))
                    .containsExactly(
                            "TITLE shared.required",
                            "DOC_CODE document.tooLong",
                            "STAGE document.import.noStage",
                            "DUE document.import.badDay",
                            "RESPONSIBLE document.import.noMember",
                            "IN_REGISTER document.import.badFlag");
            assertThat(faults(plan, 2))
                    .containsExactly("TITLE document.import.cellError", "STAGE document.import.someStages");
            assertThat(faults(plan, 4)).containsExactly("NUMBER import.twice");
            assertThat(faults(plan, 5)).containsExactly("NUMBER shared.required");
            assertThat(plan.rows()).extracting(RegisterImportRow::line).containsExactly(2, 3, 4, 5, 6, 7);

            imports.run(p1.getId(), file, WORDS, plan);
            assertThat(numbers(DocumentFilter.all())).containsExactly("P1-001", "P1-004");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "What would do something else by now is not done, and nobody brings a register in where they bring nothing in")
    void refuses(PortalDatabase database) {
        in(database, em -> {
            byte[] file = Workbooks.of(List.of(List.of("Number", "Titel"), List.of("P1-001", "New")));
            RegisterImportPlan plan = imports.check(p1.getId(), file, WORDS);
            document("P1-001", "0", false);
            assertThatThrownBy(() -> imports.run(p1.getId(), file, WORDS, plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("document.import.changedSince");
            assertThat(slot("P1-001").getTitle()).isEqualTo("Title of P1-001");

            byte[] other = Workbooks.of(List.of(List.of("Number", "Project"), List.of("P1-001", "P2")));
            assertThat(faults(imports.check(p1.getId(), other, WORDS), 0))
                    .containsExactly("PROJECT document.import.otherProject");
            byte[] twice = Workbooks.of(List.of(List.of("Number", "Due", "Due"), List.of("P1-001")));
            assertThatThrownBy(() -> imports.check(p1.getId(), twice, WORDS)).hasMessage("import.twice");
            byte[] none = Workbooks.of(List.of(List.of("Titel"), List.of("P1-001")));
            assertThatThrownBy(() -> imports.check(p1.getId(), none, WORDS)).hasMessage("document.import.noHeadings");

            p1.keepConfidential(true);
            em.flush();
            assertThatThrownBy(() -> imports.check(p1.getId(), file, WORDS)).isInstanceOf(NotFoundException.class);
        });
    }

    private void stages() {
        StageList drawings = new StageList(leeds, "Drawings");
        drawings.append("IFR", "For review", "A");
        drawings.append("IFC", "For construction", "0");
        StageList review = new StageList(null, "Review");
        review.append("IFR", "For review", "A");
        review.append("TWO", "One of two", "A");
        StageList more = new StageList(null, "More");
        more.append("TWO", "The other", "A");
        List.of(drawings, review, more).forEach(em::persist);
        em.flush();
    }

    private DocumentSlot slot(String number) {
        return em.createQuery("select s from DocumentSlot s where s.number = :number", DocumentSlot.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static List<ImportVerdict> verdicts(RegisterImportPlan plan) {
        return plan.rows().stream().map(RegisterImportRow::verdict).toList();
    }

    private static List<String> faults(RegisterImportPlan plan, int row) {
        return plan.rows().get(row).faults().stream()
                .map(fault -> fault.column() + " " + fault.key())
                .toList();
    }
}
