package org.sightline.ejb.document;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a register on paper says, in the words of the person who takes it.
 *
 * @param facts above the table
 * @param heads of the table; their parts of the width add up to 100
 * @param rows  as many cells as there are heads
 * @param feet  what stands before the number of a page, and before that of the last one
 */
public record RegisterPaper(
        String title, List<Fact> facts, List<Head> heads, List<List<String>> rows, List<String> feet) {

    public record Fact(String label, String value) {}

    public record Head(String label, int percent) {}

    /** As the worker takes it. */
    JsonObject json() {
        JsonArrayBuilder told = Json.createArrayBuilder();
        facts.forEach(fact ->
                told.add(Json.createObjectBuilder().add("label", fact.label()).add("value", fact.value())));
        JsonArrayBuilder columns = Json.createArrayBuilder();
        heads.forEach(head -> columns.add(
                Json.createObjectBuilder().add("label", head.label()).add("percent", head.percent())));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        rows.forEach(row -> lines.add(Json.createObjectBuilder().add("cells", Json.createArrayBuilder(row))));
        return Json.createObjectBuilder()
                .add("title", title)
                .add("facts", told)
                .add("heads", columns)
                .add("rows", lines)
                .add("remarks", "")
                .add("blocks", Json.createArrayBuilder())
                .add(
                        "words",
                        Json.createObjectBuilder().add("page", feet.get(0)).add("of", feet.get(1)))
                .add("wide", "yes")
                .build();
    }
}
