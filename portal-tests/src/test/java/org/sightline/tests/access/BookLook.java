package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.world.Library;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Bridge;
import org.sightline.tests.shared.Client;

/** Asks for a book of all designs of the world, hidden ones included, and looks into what is going to stand in it. */
final class BookLook extends WorldLook {

    private static final String BOOKS = "/api/v1/designs/books";

    BookLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        super(plan, contact, sight, client);
    }

    /** What stands in a sheet. */
    private record Sheet(String design, String label, String file, Set<String> layers) {}

    void everywhere(Bridge bridge) {
        String all = plan.library().designs().stream()
                .map(design -> "\"" + design.id() + "\"")
                .collect(Collectors.joining(",", "{\"designs\":[", "]}"));
        HttpResponse<byte[]> asked = client.send("POST", BOOKS, all, Map.of());
        Set<Sheet> expected = expected();
        assertThat(asked.statusCode()).as(where(BOOKS)).isEqualTo(expected.isEmpty() ? 422 : 202);
        noForeignWord(BOOKS, asked.body(), Set.of());
        VERDICTS.increment();
        if (expected.isEmpty()) {
            return;
        }
        assertThat(body(asked).getInt("total")).as(where(BOOKS)).isEqualTo(expected.size());
        String whose = "b.account in (select a.id from Account a where a.login = ";
        String content = bridge.read(
                        "select b.content from SpecificationBook b where " + whose + ":of)",
                        contact.word() + "@example.org")
                .get(0);
        noForeignWord(BOOKS, content.getBytes(StandardCharsets.UTF_8), Set.of());
        assertThat(sheets(content)).as(where(BOOKS)).isEqualTo(expected);
        // why: nobody takes it, and making it would keep the worker from others
        bridge.change("delete from SpecificationBook b where " + whose + "'" + contact.word() + "@example.org')");
    }

    private static Set<Sheet> sheets(String content) {
        Set<Sheet> sheets = new LinkedHashSet<>();
        JsonObject book = Json.createReader(new StringReader(content)).readObject();
        for (JsonObject sheet : book.getJsonArray("sheets").getValuesAs(JsonObject.class)) {
            Set<String> layers = sheet.containsKey("layers")
                    ? sheet.getJsonArray("layers").getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .collect(Collectors.toSet())
                    : Set.of();
            sheets.add(new Sheet(
                    sheet.getString("design"), sheet.getString("label"), sheet.getString("file", null), layers));
        }
        return sheets;
    }

    /** The valid revisions that are seen, with the layers of their drawings that are. */
    private Set<Sheet> expected() {
        Set<Sheet> sheets = new LinkedHashSet<>();
        for (Library.Piece design : plan.library().designs()) {
            plan.library().revisions().stream()
                    .filter(revision -> revision.id().equals(design.active()))
                    .filter(revision -> sight.designRevisions().contains(revision.id()))
                    .forEach(revision -> sheets.add(sheet(design, revision)));
        }
        return sheets;
    }

    private Sheet sheet(Library.Piece design, Library.Issue revision) {
        List<String> layers = plan.library().layers().stream()
                .filter(layer -> layer.revision().equals(revision.id()))
                .map(Library.Plane::id)
                .filter(sight.layers()::contains)
                .map(UUID::toString)
                .toList();
        boolean drawn = !layers.isEmpty() && !revision.drawing().forStaff();
        return new Sheet(
                design.id().toString(),
                "R" + revision.ordinal(),
                drawn ? revision.drawing().id().toString() : null,
                drawn ? Set.copyOf(layers) : Set.of());
    }
}
