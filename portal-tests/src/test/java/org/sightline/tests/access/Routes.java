package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sightline.tests.shared.Client;

/** The table routes.txt: every route of the portal and what it answers everybody of the demonstration. */
final class Routes {

    static final List<String> PEOPLE =
            List.of("nobody", "admin", "dana", "doc", "rev", "vic", "gail", "lee", "lyla", "bea", "sam");
    static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    static final String REST = "/api/v1";

    private Routes() {}

    /** One line of the table. @param expected a status for each of the people; a dash is not asked */
    record Row(String verb, String route, List<String> expected) {

        static Row of(String line) {
            String[] words = line.strip().split("\\s+");
            assertThat(words).as(line).hasSize(2 + PEOPLE.size());
            return new Row(words[0], words[1], List.of(words).subList(2, words.length));
        }

        /** The route without what narrows it, as the application declares it. */
        String shape() {
            return verb + " " + NAME.matcher(route.replaceAll("\\?.*", "")).replaceAll("{}");
        }

        /** The route with ids in the place of names. */
        String path(Map<String, String> ids) {
            return NAME.matcher(route).replaceAll(found -> ids.getOrDefault(found.group(1), found.group(1)));
        }
    }

    static String login(String person) {
        String house = List.of("admin", "dana", "doc", "rev", "vic").contains(person)
                ? "sightline"
                : Map.of("bea", "brightwater", "sam", "southern").getOrDefault(person, "northfield");
        return person + "@" + house + ".example";
    }

    /** What stands behind the names in the table. */
    static Map<String, String> ids(Client admin, Client doc) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String number : List.of("P1-001", "P1-002", "P1-003", "P2-001", "P5-001", "P6-001", "P8-001", "P9-001")) {
            Client asking = number.startsWith("P9") ? doc : admin;
            JsonObject document = only(asking, REST + "/documents?q=" + number);
            ids.put(number, document.getString("id"));
            ids.put(number.substring(0, 2), document.getJsonObject("project").getString("id"));
            String revisions = REST + "/documents/" + ids.get(number) + "/revisions";
            ids.put(number + "/0", only(asking, revisions).getString("id"));
        }
        for (String number : List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8")) {
            ids.put(number, only(admin, REST + "/designs?q=" + number).getString("id"));
        }
        String submittals = REST + "/projects/" + ids.get("P5") + "/submittals";
        ids.put("T-001", only(admin, submittals).getString("id"));
        ids.put(
                "C-001",
                only(admin, REST + "/projects/" + ids.get("P6") + "/submittals").getString("id"));
        ids.put(
                "T-001/1",
                Json.createReader(new StringReader(Client.text(admin.get(REST + "/submittals/" + ids.get("T-001")))))
                        .readObject()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id"));
        ids.put("NL", only(admin, REST + "/customers?q=NL").getString("id"));
        ids.put("NG", only(admin, REST + "/customers?q=NL").getString("groupId"));
        ids.put("lee", only(admin, REST + "/contacts?q=lee@").getString("id"));
        return ids;
    }

    /** The first of what is found. */
    private static JsonObject only(Client client, String path) {
        String answer = Client.text(client.get(path));
        JsonArray items =
                Json.createReader(new StringReader(answer)).readObject().getJsonArray("items");
        assertThat(items).as(path + " " + answer).isNotEmpty();
        return items.getJsonObject(0);
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "routes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }
}
