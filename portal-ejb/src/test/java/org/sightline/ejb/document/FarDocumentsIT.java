package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.project.Project;

/** Lists that look ahead far: past many that are hidden, and past many of one project. */
class FarDocumentsIT extends PagesTest {

    /** More than are looked at in stretches for one row. */
    private static final int MANY = 70;

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
    @DisplayName("Pages are whole where one of many chosen projects has most of the documents")
    void pagesOfManyProjectsAreWhole(PortalDatabase database) {
        in(database, em -> {
            kim = world.contact("kim", leeds, RelationLevel.SITE, false);
            world.choose(p1, kim);
            for (int i = 0; i < MANY; i++) {
                boolean often = i % 2 == 0;
                Project project = often ? p1 : world.project(leeds, "Q" + i);
                if (!often) {
                    world.choose(project, kim);
                }
                em.flush();
                String number = String.format("D-%03d", often ? i / 2 : i + MANY);
                boolean inPortal = i % 4 != 0;
                add(number, project, inPortal);
                if (inPortal) {
                    seen.add(number);
                }
            }
            Collections.sort(seen);

            ask(kim);
            assertThat(forward(false)).isEqualTo(seen);
            assertThat(back(false)).isEqualTo(seen);
            assertThat(forward(true)).isEqualTo(reversed(seen));
            assertThat(counting(Optional.empty(), 17).total()).isEqualTo(16);
            assertThat(counting(Optional.empty(), 1_001).total()).isEqualTo(seen.size());
        });
    }
}
