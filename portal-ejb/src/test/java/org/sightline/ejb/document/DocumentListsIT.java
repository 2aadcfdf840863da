package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.Stage;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Lists of a customer and of the instance, and the dates that follow from them, on a real database. */
class DocumentListsIT extends DocumentTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

    private final DocumentLists lists = ring.get(DocumentLists.class);
    private final DocumentCalendars calendars = ring.get(DocumentCalendars.class);
    private final SlotDates dates = ring.get(SlotDates.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("A customer answers from its own list, and from the instance's as long as it has none")
    void fallsBackToTheInstance(PortalDatabase database) {
        in(database, em -> {
            lists.saveReturnStatuses(null, List.of(status("OK", true), status("NO", false)));
            assertThat(register.returnStatuses(leeds.getId()))
                    .extracting(ReturnStatusRow::code)
                    .containsExactly("OK", "NO");
            assertThat(register.returnStatuses(null))
                    .as("of documents of all customers")
                    .extracting(ReturnStatusRow::code)
                    .containsExactly("OK", "NO");

            lists.saveReturnStatuses(leeds.getId(), List.of(status("1", true), status("2", false)));
            assertThat(register.returnStatuses(leeds.getId()))
                    .extracting(ReturnStatusRow::code)
                    .containsExactly("1", "2");
            List<ReturnStatusLine> saved = lists.returnStatuses(leeds.getId());
            lists.saveReturnStatuses(leeds.getId(), List.of(saved.get(1), archived(saved.get(0))));
            assertThat(register.returnStatuses(leeds.getId()))
                    .extracting(ReturnStatusRow::code)
                    .containsExactly("2");
            assertThat(lists.returnStatuses(leeds.getId()))
                    .extracting(ReturnStatusLine::code)
                    .containsExactly("2", "1");
            assertThatThrownBy(() -> lists.saveReturnStatuses(leeds.getId(), saved))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A status that was given as an answer may be renamed, and what it means stays")
    void keepsTheMeaningOfWhatWasUsed(PortalDatabase database) {
        in(database, em -> {
            UUID document = document("P1-001", "0", true).id();
            lists.saveReturnStatuses(leeds.getId(), List.of(status("2", false)));
            ReturnStatusLine line = lists.returnStatuses(leeds.getId()).get(0);
            DocumentRevision revision = em.createQuery(
                            "select r from DocumentRevision r where r.slot.id = :id", DocumentRevision.class)
                    .setParameter("id", document)
                    .getSingleResult();
            revision.answer(em.find(ReturnStatus.class, line.id()));
            em.flush();

            assertRefused(
                    "statuses:0:complete",
                    () -> lists.saveReturnStatuses(leeds.getId(), List.of(changed(line, "Still open", true))));
            lists.saveReturnStatuses(leeds.getId(), List.of(changed(line, "Renamed", false)));

            assertThat(lists.returnStatuses(leeds.getId()).get(0))
                    .satisfies(kept -> assertThat(kept.name()).isEqualTo("Renamed"))
                    .satisfies(kept -> assertThat(kept.used()).isTrue());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What is wrong in a line is said beside its field")
    void refusesBesideTheField(PortalDatabase database) {
        in(database, em -> {
            assertRefused(
                    "statuses:0:name",
                    () -> lists.saveReturnStatuses(
                            leeds.getId(),
                            List.of(new ReturnStatusLine(null, 0, "1", " ", "#112233", true, false, false, false))));
            assertRefused(
                    "statuses:0:colour",
                    () -> lists.saveReturnStatuses(
                            leeds.getId(),
                            List.of(new ReturnStatusLine(null, 0, "1", "A", "red", true, false, false, false))));
            assertRefused(
                    "stages:0:firstLabel",
                    () -> lists.saveStages(
                            leeds.getId(), List.of(new StageLine(null, "Review", "IFR", "For review", "/", false))));
            assertRefused(
                    "codes:1:code",
                    () -> lists.saveDocCodes(
                            leeds.getId(),
                            List.of(
                                    new DocCodeLine(null, "GA", "A", null, null),
                                    new DocCodeLine(null, "ga", "B", 1, 1))));
            assertRefused(
                    "holidays:0:day",
                    () -> calendars.save(
                            leeds.getId(),
                            new CalendarLine(1, 1, 1, List.of(new CalendarLine.HolidayLine(null, null, "Day")))));
            assertThatThrownBy(() -> lists.returnStatuses(tools.getId())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Stages follow each other in their list, change places, are renamed where they stand and are archived")
    void stages(PortalDatabase database) {
        in(database, em -> {
            lists.saveStages(
                    leeds.getId(),
                    List.of(
                            new StageLine(null, "Drawings", "IFR", "For review", "A", false),
                            new StageLine(null, "Drawings", "IFC", "For construction", "0", false)));
            List<StageLine> saved = lists.stages(leeds.getId());
            StageLine renamed = new StageLine(saved.get(0).id(), "Drawings", "IFA", "For approval", "A", false);
            lists.saveStages(
                    leeds.getId(),
                    List.of(renamed, saved.get(1), new StageLine(null, "Drawings", "IAB", "As built", "Z1", false)));

            List<StageLine> three = lists.stages(leeds.getId());
            assertThat(three).extracting(StageLine::code).containsExactly("IFA", "IFC", "IAB");
            lists.saveStages(leeds.getId(), List.of(three.get(2), archived(three.get(1)), three.get(0)));
            em.clear();
            assertThat(lists.stages(leeds.getId())).extracting(StageLine::code).containsExactly("IAB", "IFC", "IFA");
            assertThat(register.stages(List.of(leeds.getId())))
                    .extracting(StageRow::code)
                    .as("those a document can enter")
                    .containsExactly("IAB", "IFA");
            assertThat(em.find(Stage.class, three.get(2).id()).next())
                    .as("what is archived is passed over")
                    .hasValueSatisfying(next -> assertThat(next.getCode()).isEqualTo("IFA"));
            lists.saveStages(leeds.getId(), three);
            assertThat(lists.stages(leeds.getId()).get(0).id())
                    .isEqualTo(saved.get(0).id());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Dates count working days on the calendar of the side whose turn it is; a doc code has days of its own")
    void dates(PortalDatabase database) {
        in(database, em -> {
            UUID id = uploads.create(p1.getId(), new NewDocument("P1-001", "Sheet", "GA", false, null), null)
                    .id();
            DocumentSlot slot = em.find(DocumentSlot.class, id);
            assertThat(dates.expected(slot, THURSDAY)).as("ten days").isEqualTo(THURSDAY.plusWeeks(2));
            assertThat(dates.dueAfterAnswer(slot, THURSDAY)).as("five days").isEqualTo(THURSDAY.plusWeeks(1));

            calendars.save(
                    leeds.getId(),
                    new CalendarLine(
                            1,
                            2,
                            3,
                            List.of(
                                    new CalendarLine.HolidayLine(null, GOOD_FRIDAY, "Good Friday"),
                                    new CalendarLine.HolidayLine(null, EASTER_MONDAY, "Easter Monday"))));
            assertThat(dates.expected(slot, THURSDAY)).isEqualTo(EASTER_MONDAY.plusDays(1));
            assertThat(dates.dueAfterAnswer(slot, THURSDAY))
                    .as("ours know no Easter")
                    .isEqualTo(EASTER_MONDAY);

            lists.saveDocCodes(leeds.getId(), List.of(new DocCodeLine(null, "ga", "General arrangement", 2, null)));
            assertThat(dates.expected(slot, THURSDAY)).isEqualTo(EASTER_MONDAY.plusDays(2));
            assertThat(dates.dueAfterAnswer(slot, THURSDAY)).isEqualTo(EASTER_MONDAY);
            assertThat(calendars.get(leeds.getId()).holidays()).hasSize(2);
        });
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                .contains(field));
    }

    private static ReturnStatusLine status(String code, boolean complete) {
        return new ReturnStatusLine(null, 0, code, "Name of " + code, "#112233", complete, false, false, false);
    }

    private static StageLine archived(StageLine line) {
        return new StageLine(line.id(), line.list(), line.code(), line.name(), line.firstLabel(), true);
    }

    private static ReturnStatusLine archived(ReturnStatusLine line) {
        return new ReturnStatusLine(
                line.id(),
                line.version(),
                line.code(),
                line.name(),
                line.colour(),
                line.complete(),
                false,
                true,
                false);
    }

    private static ReturnStatusLine changed(ReturnStatusLine line, String name, boolean complete) {
        return new ReturnStatusLine(
                line.id(), line.version(), line.code(), name, line.colour(), complete, false, false, false);
    }
}
