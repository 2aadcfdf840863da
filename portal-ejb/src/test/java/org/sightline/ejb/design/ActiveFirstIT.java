package org.sightline.ejb.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.settings.StatusMeaning;

/** The order of the catalogue: what is valid comes first, on a real database. */
class ActiveFirstIT extends DesignTest {

    private Slice<DesignRow> page(String cursor, int limit, boolean descending) {
        return designs.list(
                DesignFilter.all(),
                DesignSort.ACTIVE,
                new SliceRequest(Cursor.parse(cursor), limit, descending, SliceRequest.COUNTED));
    }

    private static List<String> numbers(Slice<DesignRow> page) {
        return page.items().stream().map(DesignRow::number).toList();
    }

    /** All pages from the first to the last, and the same from the last to the first. */
    private void isReadBothWays(List<String> whole, int limit, boolean descending) {
        List<String> forward = new ArrayList<>();
        Slice<DesignRow> page = page(null, limit, descending);
        assertThat(page.previous()).isNull();
        forward.addAll(numbers(page));
        while (page.next() != null) {
            page = page(page.next(), limit, descending);
            assertThat(page.items()).isNotEmpty();
            assertThat(page.total()).isEqualTo(whole.size());
            forward.addAll(numbers(page));
        }
        assertThat(forward).as("forward by " + limit).containsExactlyElementsOf(whole);
        List<String> backward = new ArrayList<>(numbers(page));
        while (page.previous() != null) {
            page = page(page.previous(), limit, descending);
            assertThat(page.items()).isNotEmpty();
            backward.addAll(0, numbers(page));
        }
        assertThat(backward).as("backward by " + limit).containsExactlyElementsOf(whole);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("active designs come first, each part by number, and pages of every size lead through both and back")
    void activeDesignsComeFirst(PortalDatabase database) {
        in(database, em -> {
            hold("D1", StatusMeaning.IN_DEVELOPMENT);
            hold("D3", StatusMeaning.PROPOSED);
            List.of("D4", "D2", "D5").forEach(number -> hold(number, StatusMeaning.ACTIVE));
            em.flush();
            ask(lee);
            List<String> whole = List.of("D2", "D4", "D5", "D3");
            for (int limit = 1; limit <= 5; limit++) {
                isReadBothWays(whole, limit, false);
                isReadBothWays(List.of("D5", "D4", "D2", "D3"), limit, true);
            }
        });
    }

    private void hold(String number, StatusMeaning meaning) {
        library.revision(library.design(leeds, number), "A", meaning);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a modification that hides the active revision, or shows a later one, moves its design among the others")
    void whatIsShownDecides(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = move(ready("D1"), "A", "ACTIVE");
            move(ready("D2"), "A", "ACTIVE");
            prepare(d1, "A", RevisionEvent.START_MODIFICATION);
            prepare(d1, "B", RevisionEvent.SUBMIT_FOR_INTERNAL_REVIEW);
            release(d1, "B", RevisionEvent.RELEASE_TO_CUSTOMER);
            ask(lee);
            assertThat(numbers(page(null, 5, false))).containsExactly("D2", "D1");
            library.settings.keepActiveShown(true);
            em.flush();
            ask(lee);
            assertThat(numbers(page(null, 5, false)))
                    .as("the active one shows as well, and a later one is what is shown")
                    .containsExactly("D2", "D1");
            ask(dana);
            release(d1, "B", RevisionEvent.RECORD_APPROVAL);
            release(d1, "B", RevisionEvent.ACTIVATE);
            ask(lee);
            assertThat(numbers(page(null, 5, false))).containsExactly("D1", "D2");
        });
    }
}
