package org.sightline.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Saved searches for programs and by their address, on the built portal, in a copy of the demonstration. */
class SavedSearchResourceIT {

    private static final String PATH = "/api/v1/saved-searches";

    private final PortalServer server = PortalServer.get();
    private final String x = server.bridge().demonstration();
    private final Map<String, Client> clients = new HashMap<>();

    private Client as(String who) {
        String house = List.of("lee", "gail").contains(who) ? "northfield" : "sightline";
        return clients.computeIfAbsent(who, name -> Client.of(server, name + "-" + x + "@" + house + ".example"));
    }

    private HttpResponse<byte[]> send(String who, String verb, String path, String body) {
        return as(who).send(verb, PATH + path, body, Map.of());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isBetween(200, 299);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    private String save(String who, String list, String name, String query, boolean shared) {
        String body = Json.createObjectBuilder()
                .add("list", list)
                .add("name", name)
                .add("query", query)
                .add("shared", shared)
                .build()
                .toString();
        HttpResponse<byte[]> answer = send(who, "POST", "", body);
        JsonObject saved = json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/" + saved.getString("id"));
        return saved.getString("id");
    }

    private int open(String who, String page, String saved) {
        return as(who).get(page + "?saved=" + saved).statusCode();
    }

    @Test
    @DisplayName(
            "another's search is absent to REST and pages alike; a shared one is read by staff and changed by nobody else")
    void anothersSearchIsAbsent() {
        String own = save("dana", "STAFF_DESIGN", "Mine", "q=D4-" + x, false);
        String shared = save("dana", "STAFF_DESIGN", "Ours", "q=D4-" + x, true);
        String lees = save("lee", "PORTAL_DESIGN", "Mine", "q=-" + x, false);
        String rename = "{\"name\":\"Taken over\"}";
        for (String who : List.of("vic", "lee", "gail")) {
            for (String verb : List.of("GET", "DELETE")) {
                assertThat(send(who, verb, "/" + own, null).statusCode())
                        .as(who)
                        .isEqualTo(404);
            }
            assertThat(send(who, "PATCH", "/" + own, rename).statusCode())
                    .as(who)
                    .isEqualTo(404);
        }
        assertThat(send("gail", "GET", "/" + lees, null).statusCode()).isEqualTo(404);
        assertThat(send("admin", "GET", "/" + lees, null).statusCode()).isEqualTo(404);
        assertThat(send("lee", "GET", "/" + shared, null).statusCode()).isEqualTo(404);
        assertThat(json(send("vic", "GET", "/" + shared, null)).getInt("count")).isEqualTo(1);
        assertThat(send("vic", "PATCH", "/" + shared, rename).statusCode()).isEqualTo(403);
        assertThat(send("vic", "DELETE", "/" + shared, null).statusCode()).isEqualTo(403);
        assertThat(open("vic", "/staff/design/list", shared)).isEqualTo(302);
        assertThat(open("vic", "/staff/design/list", own)).isEqualTo(404);
        assertThat(open("vic", "/staff/project/list", shared))
                .as("of another list")
                .isEqualTo(404);
        assertThat(open("gail", "/portal/design/list", lees)).isEqualTo(404);
        assertThat(open("lee", "/portal/design/list", "nonsense")).isEqualTo(404);
        assertThat(json(send("admin", "PATCH", "/" + shared, rename)).getString("name"))
                .isEqualTo("Taken over");
        assertThat(send("dana", "DELETE", "/" + shared, null).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("what is saved counts what its reader sees, is told with its version, and opens as the list it was")
    void whatIsSavedCountsWhatItsReaderSees() {
        save("dana", "STAFF_DESIGN", "All of this copy", "q=-" + x, true);
        String lees = save("lee", "PORTAL_DESIGN", "All of this copy", "down=true&q=-" + x, false);
        String path = "?list=STAFF_DESIGN";
        assertThat(json(send("vic", "GET", path, null)).getJsonArray("items").getValuesAs(JsonObject.class))
                .anySatisfy(search -> assertThat(search.getInt("count", 0)).isEqualTo(8));
        assertThat(json(send("lee", "GET", "/" + lees, null)).getInt("count")).isEqualTo(2);
        assertThat(send("lee", "GET", path, null).statusCode()).isEqualTo(200);
        assertThat(json(send("lee", "GET", path, null)).getInt("total")).isZero();
        HttpResponse<byte[]> opened = as("lee").get("/portal/design/list?view=table&saved=" + lees);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith("/portal/design/list?down=true&q=-" + x + "&view=table");
        assertThat(as("lee")
                        .send("PATCH", PATH + "/" + lees, "{\"name\":\"Other\"}", Map.of("If-Match", "\"99\""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(send("lee", "POST", "", "{\"list\":\"PORTAL_TASK\",\"name\":\"a\",\"query\":\"q=a\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("lee", "POST", "", "{\"list\":\"STAFF_DESIGN\",\"name\":\"a\",\"query\":\"q=a\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
