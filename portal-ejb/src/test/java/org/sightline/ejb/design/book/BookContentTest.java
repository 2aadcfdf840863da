package org.sightline.ejb.design.book;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.Measures;

/** What a book says, and when that is no longer so. */
class BookContentTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final BookWords WORDS =
            new BookWords(Locale.ENGLISH, ZoneOffset.UTC, (key, parameters) -> key + List.of(parameters));

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Northfield, Leeds");
    private final Design design = new Design(leeds, "D1", "Tea carton", NOON);
    private final List<BookItem> items;

    BookContentTest() {
        design.specify(told("GC1 300 g", 70.0));
        DesignRevision revision = new DesignRevision(design, new DesignRevision.Naming("A", 1, null), null, NOON);
        items = List.of(new BookItem(revision, null, List.of()));
    }

    private static Design.Specification told(String material, Double length) {
        return new Design.Specification("Art. 1", material, "A20.20", new Measures(length, 45.0, 110.0, 245.0, 240.0));
    }

    /** Whether a book that was asked for before this is still what would be said. */
    private boolean outdatedBy(Consumer<Design> happening) {
        String before = BookContent.stamp(items);
        happening.accept(design);
        return !BookContent.stamp(items).equals(before);
    }

    private List<String> changesSince(JsonObject before) {
        return new BookContent(items, WORDS)
                .book("Leeds", before, NOON).getJsonArray("changes").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    @Test
    @DisplayName("W6 a book is outdated when anything that stands on one of its sheets has changed, and only then")
    void whateverStandsOnASheetMakesABookOutdated() {
        assertThat(outdatedBy(same -> same.touch(NOON.plusSeconds(60)))).isFalse();
        assertThat(outdatedBy(same -> same.call("D1", "Tea carton, 20 bags", NOON)))
                .as("title")
                .isTrue();
        assertThat(outdatedBy(same -> same.call("D1a", "Tea carton, 20 bags", NOON)))
                .as("number")
                .isTrue();
        assertThat(outdatedBy(same -> same.specify(told("GC2 350 g", 70.0))))
                .as("material")
                .isTrue();
        assertThat(outdatedBy(same -> same.specify(told("GC2 350 g", 70.5))))
                .as("size")
                .isTrue();
        assertThat(outdatedBy(same -> same.specify(told("GC2 350 g", 70.5))))
                .as("the same again")
                .isFalse();
        assertThat(outdatedBy(same -> leeds.rename("NL", "Northfield, York")))
                .as("customer")
                .isTrue();
    }

    @Test
    @DisplayName("W6 the next book says that a design of the same revision is told otherwise")
    void theNextBookSaysThatADesignIsToldOtherwise() {
        JsonObject before = new BookContent(items, WORDS).book("Leeds", null, NOON);
        assertThat(changesSince(before)).containsExactly("design.book.unchanged[]");
        design.specify(told("GC2 350 g", 70.0));
        assertThat(changesSince(before)).containsExactly("design.book.retold[D1, A]");
    }
}
