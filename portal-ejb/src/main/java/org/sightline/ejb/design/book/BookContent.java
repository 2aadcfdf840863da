package org.sightline.ejb.design.book;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.rendition.RenditionName;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.Measures;

/** Says in words what stands in a book, as the worker takes it; drawings by their id, until they are made. */
final class BookContent {

    private final List<BookItem> items;
    private final BookWords words;

    BookContent(List<BookItem> items, BookWords words) {
        this.items = items;
        this.words = words;
    }

    /** Changes exactly when one of the designs, their revisions or what is shown of them does. */
    static String stamp(List<BookItem> items) {
        return RenditionName.hash(items.stream().map(BookItem::identity).collect(Collectors.joining("\n")));
    }

    /** One design, without a cover. */
    JsonObject sheet() {
        return content(List.of(), List.of());
    }

    /**
     * @param of     whose specifications they are
     * @param before what stood in the book the reader took last, or null
     */
    JsonObject book(String of, JsonObject before, Instant now) {
        List<String> cover =
                List.of(words.of("title"), of, words.of("made", day(now)), words.of("count", items.size()));
        return content(cover, before == null ? List.of() : changes(before));
    }

    private JsonObject content(List<String> cover, List<String> changes) {
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        items.forEach(item -> sheets.add(sheet(item)));
        return Json.createObjectBuilder()
                .add("cover", Json.createArrayBuilder(cover))
                .add(
                        "words",
                        Json.createObjectBuilder()
                                .add("contents", words.of("contents"))
                                .add("changes", words.of("changes"))
                                .add("page", words.of("page"))
                                .add("of", words.of("of")))
                .add("changes", Json.createArrayBuilder(changes))
                .add("sheets", sheets)
                .build();
    }

    private JsonObjectBuilder sheet(BookItem item) {
        Design design = item.design();
        JsonArrayBuilder facts = Json.createArrayBuilder();
        facts(item)
                .forEach((label, value) -> facts.add(
                        Json.createObjectBuilder().add("label", words.of(label)).add("value", value)));
        JsonObjectBuilder sheet = Json.createObjectBuilder()
                .add("design", design.getId().toString())
                .add("label", item.revision().getLabel())
                .add("number", design.getNumber())
                .add("title", design.getTitle())
                .add("revision", words.of("revision", item.revision().getLabel()))
                .add("dated", day(item.revision().getCreatedAt()))
                .add("facts", facts)
                .add("told", item.told())
                .add("note", words.of("noDrawing"));
        if (item.drawing() != null) {
            sheet.add("file", item.drawing().getId().toString());
            sheet.add(
                    "layers",
                    Json.createArrayBuilder(
                            item.ids().stream().map(Object::toString).toList()));
        }
        return sheet;
    }

    private Map<String, String> facts(BookItem item) {
        Design.Specification told = item.design().specification();
        Measures size = told.measures();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("customer", item.design().getCustomer().getName());
        facts.put("reference", told.customerReference());
        facts.put("material", told.material());
        facts.put("style", told.styleCode());
        facts.put("inside", size(size.getInsideLength(), size.getInsideWidth(), size.getInsideDepth()));
        facts.put("blank", size(size.getBlankWidth(), size.getBlankLength()));
        facts.values().removeIf(value -> value == null || value.isBlank());
        return facts;
    }

    private String size(Double... sides) {
        return Stream.of(sides).anyMatch(side -> side == null)
                ? null
                : Stream.of(sides)
                                .map(side -> String.format(words.language(), side % 1 == 0 ? "%.0f" : "%.1f", side))
                                .collect(Collectors.joining(" \u00d7 "))
                        + " mm";
    }

    private String day(Instant moment) {
        Locale language = words.language();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.getLanguage().equals("en") ? Locale.UK : language)
                .format(moment.atZone(words.zone()));
    }

    private List<String> changes(JsonObject before) {
        Map<String, JsonObject> gone = new LinkedHashMap<>();
        before.getJsonArray("sheets")
                .getValuesAs(JsonObject.class)
                .forEach(sheet -> gone.put(sheet.getString("design"), sheet));
        List<String> lines = new ArrayList<>();
        for (BookItem item : items) {
            JsonObject earlier = gone.remove(item.design().getId().toString());
            String number = item.design().getNumber();
            String label = item.revision().getLabel();
            if (earlier == null) {
                lines.add(words.of("added", number, label));
            } else if (!earlier.getString("label").equals(label)) {
                lines.add(words.of("changed", number, earlier.getString("label"), label));
            } else if (!earlier.getString("told", item.told()).equals(item.told())) {
                lines.add(words.of("retold", number, label));
            }
        }
        gone.values()
                .forEach(sheet -> lines.add(words.of("gone", sheet.getString("number"), sheet.getString("label"))));
        return lines.isEmpty() ? List.of(words.of("unchanged")) : lines;
    }
}
