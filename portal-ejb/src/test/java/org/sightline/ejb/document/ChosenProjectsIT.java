package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.project.Project;

/** Lists that look ahead: of a contact that was given some projects among these alone, on Derby of all others anywhere. */
class ChosenProjectsIT extends DocumentTest {

    private static final int ROWS = 4;

    /** More than are looked at in stretches for one row. */
    private static final int MANY = 70;

    private final List<String> shown = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private Contact kim;
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
    @EnumSource(names = "DERBY") // why: the other database does not look ahead for whoever has all projects
    @DisplayName("One document behind very many that are hidden is found")
    void behindMany(PortalDatabase database) {
        in(database, em -> {
            for (int i = 0; i < MANY; i++) {
                add(String.format("D-%03d", i), p1, i == MANY - 1);
            }

            ask(world.contact("all", leeds, RelationLevel.SITE, true));
            assertThat(numbersOf(
                            documents.list(DocumentFilter.all(), DocumentSort.NUMBER, SliceRequest.of(null, 1, false))))
                    .containsExactly(String.format("D-%03d", MANY - 1));
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

    private Slice<DocumentRow> counting(Optional<Cursor> cursor, int counted) {
        return documents.list(
                DocumentFilter.all(), DocumentSort.NUMBER, new SliceRequest(cursor, ROWS, false, counted));
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

    private void add(String number, Project project, boolean inPortal) {
        uploads.create(
                project.getId(),
                NewDocument.of(number, "Title of " + number),
                new NewRevision(upload(doc, number + ".pdf", number), "0", inPortal, inPortal));
    }

    private static List<String> reversed(List<String> numbers) {
        List<String> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<String> forward(boolean descending) {
        List<String> found = new ArrayList<>();
        Slice<DocumentRow> page = page(null, descending);
        found.addAll(numbersOf(page));
        while (page.next() != null) {
            page = page(page.next(), descending);
            found.addAll(numbersOf(page));
        }
        return found;
    }

    /** From the last page to the first. */
    private List<String> back(boolean descending) {
        Slice<DocumentRow> page = page(null, descending);
        while (page.next() != null) {
            page = page(page.next(), descending);
        }
        List<String> found = new ArrayList<>(numbersOf(page));
        while (page.previous() != null) {
            page = page(page.previous(), descending);
            found.addAll(0, numbersOf(page));
        }
        return found;
    }

    private Slice<DocumentRow> page(String cursor, boolean descending) {
        return documents.list(DocumentFilter.all(), DocumentSort.NUMBER, SliceRequest.of(cursor, 2, descending));
    }

    private static List<String> numbersOf(Slice<DocumentRow> page) {
        return page.items().stream().map(DocumentRow::number).toList();
    }
}
