package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/** Lists that look ahead: of a contact that was given some projects among these alone, on Derby of all others anywhere. */
class ChosenProjectsIT extends PagesTest {

    private final List<String> shown = new ArrayList<>();
    private Project p2;

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every page follows the one before, forward and back, whatever lies hidden between")
    void pagesAreWhole(PortalDatabase database) {
        in(database, em -> {
            fill();

            ask(kim);
            assertThat(forward(false)).isEqualTo(seen);
            assertThat(back(false)).isEqualTo(seen);
            assertThat(forward(true)).isEqualTo(reversed(seen));
            assertThat(back(true)).isEqualTo(reversed(seen));
            assertThat(page(null, false).total()).isEqualTo(seen.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("So it is by change, where some came at one moment")
    void pagesByChangeAreWhole(PortalDatabase database) {
        in(database, em -> {
            fill();
            List<DocumentSlot> slots = em.createQuery("select s from DocumentSlot s", DocumentSlot.class)
                    .getResultList();
            slots.forEach(slot -> slot.show(changed(slot.getNumber())));
            em.flush();

            ask(kim);
            order = DocumentSort.UPDATED;
            for (boolean descending : List.of(false, true)) {
                List<String> forward = forward(descending);
                assertThat(forward).containsExactlyInAnyOrderElementsOf(seen);
                assertThat(descending ? reversed(forward) : forward)
                        .isSortedAccordingTo(Comparator.comparing(ChosenProjectsIT::changed));
                assertThat(back(descending)).isEqualTo(forward);
            }
            assertThat(page(null, true).total()).isEqualTo(seen.size());
        });
    }

    /** Three numbers each at one moment, and none in the order of numbers. */
    private static Instant changed(String number) {
        int place = Integer.parseInt(number.substring(2)) / 3 * 7 % 16;
        return Instant.parse("2026-03-29T01:59:58.123456Z").plusSeconds(place);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("So it is for whoever has all projects, and for staff")
    void pagesOfAllProjectsAreWhole(PortalDatabase database) {
        in(database, em -> {
            fill();

            ask(world.contact("all", leeds, RelationLevel.SITE, true));
            assertThat(forward(false)).isEqualTo(shown);
            assertThat(back(true)).isEqualTo(reversed(shown));
            ask(doc);
            assertThat(forward(false)).hasSize(48).isSorted();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The first page counts as far as it is asked, and the one after says the same")
    void pagesAreCounted(PortalDatabase database) {
        in(database, em -> {
            fill();

            ask(kim);
            for (int counted : List.of(1, 12, 16, 17, 18)) {
                Slice<DocumentRow> first = counting(Optional.empty(), counted);
                Slice<DocumentRow> second = counting(Cursor.parse(first.next()), counted);
                for (Slice<DocumentRow> page : List.of(first, second)) {
                    assertThat(page.totalIsMinimum()).as("counted %d", counted).isEqualTo(counted <= seen.size());
                    assertThat(page.total())
                            .as("counted %d", counted)
                            .isEqualTo(Math.min(seen.size(), Math.max(ROWS, counted - 1)));
                }
                assertThat(numbersOf(first)).isEqualTo(seen.subList(0, ROWS));
                assertThat(numbersOf(second)).isEqualTo(seen.subList(ROWS, 2 * ROWS));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A search among them finds what it finds")
    void searchesAreWhole(PortalDatabase database) {
        in(database, em -> {
            fill();

            ask(kim);
            assertThat(numbers(new DocumentFilter("d-02", null, null, null, null)))
                    .containsExactlyElementsOf(
                            seen.stream().filter(n -> n.startsWith("D-02")).toList());
            assertThat(numbers(DocumentFilter.of(p1.getId()))).hasSize(8);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A project's documents are counted without those of the same numbers in another project")
    void namesakesAreNotCounted(PortalDatabase database) {
        in(database, em -> {
            fill();
            ask(kim);
            List<String> numbers = numbers(DocumentFilter.of(p1.getId()));
            ask(doc);
            numbers.forEach(number -> add(number, p2, true));

            ask(kim);
            Slice<DocumentRow> page = documents.list(
                    DocumentFilter.of(p1.getId()),
                    DocumentSort.NUMBER,
                    new SliceRequest(Optional.empty(), ROWS, false, 100));
            assertThat(page.total()).isEqualTo(8);
        });
    }

    /** Numbers go to three projects in turn, of which the contact has two; most of the first ones are not in the portal. */
    private void fill() {
        p2 = world.project(leeds, "P2");
        Project others = world.project(leeds, "P3");
        kim = world.contact("kim", leeds, RelationLevel.SITE, false);
        world.choose(p1, kim);
        world.choose(p2, kim);
        em.flush();
        List<Project> turn = List.of(p1, p2, others);
        for (int i = 0; i < 48; i++) {
            String number = String.format("D-%03d", i);
            boolean inPortal = i > 30 || i % 5 == 0;
            Project project = turn.get(i % 3);
            add(number, project, inPortal);
            if (inPortal) {
                shown.add(number);
            }
            if (inPortal && project != others) {
                seen.add(number);
            }
        }
    }
}
