package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** Designs for programs, on the built portal, in a copy of the demonstration. */
class DesignResourceIT {

    private static final PortalServer SERVER = PortalServer.get();
    private static final String X = SERVER.bridge().demonstration();
    private static final Map<String, Client> CLIENTS = new HashMap<>();

    private static Client as(String who) {
        String house =
                switch (who) {
                    case "lee", "gail", "lyla" -> "northfield";
                    case "bea" -> "brightwater";
                    default -> "sightline";
                };
        return CLIENTS.computeIfAbsent(who, name -> Client.of(SERVER, name + "-" + X + "@" + house + ".example"));
    }

    private static HttpResponse<byte[]> send(String who, String verb, String path, String body) {
        return as(who).send(verb, "/api/v1" + path, body, Map.of());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isBetween(200, 299);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    private static String design(String number) {
        return "/designs/"
                + SERVER.bridge()
                        .read("select d.id from Design d where d.number = :of", number + "-" + X)
                        .get(0);
    }

    private static JsonArray layers(String who, String revision) {
        return json(send(who, "GET", revision + "/layers", null)).getJsonArray("items");
    }

    private static List<String> types(String who, String revision) {
        return layers(who, revision).getValuesAs(JsonObject.class).stream()
                .map(layer -> layer.getString("type"))
                .toList();
    }

    private static int move(String number, String label, String to) {
        String body = "{\"event\":\"MOVE\",\"to\":\"" + to + "\"}";
        return send("dana", "POST", design(number) + "/revisions/" + label + "/events", body)
                .statusCode();
    }

    @Test
    @Tag("payara")
    @DisplayName("W5 a design comes and goes with its status, list, single and old address alike")
    void aDesignComesAndGoesWithItsStatus() {
        String d2 = design("D2");
        assertThat(send("lee", "GET", d2, null).statusCode()).isEqualTo(404);
        assertThat(move("D2", "A", "ACTIVE")).isEqualTo(200);
        assertThat(send("lee", "GET", d2, null).statusCode()).isEqualTo(200);
        assertThat(Client.text(send("lee", "GET", "/designs?status=active", null)))
                .contains("D2-" + X);
        assertThat(types("lee", d2 + "/revisions/A")).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK");
        assertThat(move("D2", "A", "IN_DEVELOPMENT")).isEqualTo(200);
        for (String path : List.of(d2, d2 + "/revisions", d2 + "/revisions/A", d2 + "/revisions/A/layers")) {
            assertThat(send("lee", "GET", path, null).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(Client.text(send("lee", "GET", "/designs", null))).doesNotContain("D2-" + X);
    }

    @Test
    @DisplayName("an upload becomes a design whose drawing waits to be looked into, and nobody outside sees it")
    void anUploadBecomesADesign() {
        UUID upload = new Tus(as("dana")).whole("case.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), 1 << 20);
        String customer = SERVER.bridge()
                .read("select c.id from Company c where c.code = :of", "NL-" + X)
                .get(0);
        String wanted = "{\"number\":\"N-" + X + "\",\"title\":\"New case\",\"customer\":\"" + customer
                + "\",\"upload\":\"" + upload + "\",\"type\":\"ONE_UP\",\"size\":{\"insideLength\":200.5}}";
        HttpResponse<byte[]> made = send("dana", "POST", "/designs", wanted);
        JsonObject design = json(made);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/designs/" + design.getString("id"));
        JsonObject revision = design.getJsonArray("revisions").getJsonObject(0);
        assertThat(revision.getString("label")).isEqualTo("A");
        assertThat(revision.getString("status")).isEqualTo("IN_DEVELOPMENT");
        assertThat(revision.getString("ingest"))
                .isIn("RECEIVED", "SCANNING", "READY", "REFUSED", "WAITING_FOR_LAYER_REVIEW");
        assertThat(design.getJsonObject("size").getJsonNumber("insideLength").doubleValue())
                .isEqualTo(200.5);
        assertThat(send("lee", "GET", "/designs/" + design.getString("id"), null)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<byte[]> twice = send("dana", "POST", "/designs", wanted);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Client.text(twice)).contains("\"number\"");
    }

    @Test
    @DisplayName("W7 what staff say of a layer decides at the next request who sees it, and why not is told to staff")
    void whatStaffSayOfALayerDecides() {
        String b = design("D1") + "/revisions/B";
        assertThat(types("dana", b)).contains("MANUFACTURING", "THREE_D", "TEXT");
        assertThat(types("lee", b)).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK");
        JsonObject press = layers("dana", b).getValuesAs(JsonObject.class).stream()
                .filter(layer -> layer.getString("type").equals("MANUFACTURING"))
                .findFirst()
                .orElseThrow();
        String lee = SERVER.bridge().contact("lee-" + X + "@northfield.example");
        String asked = "/access/explain?contact=" + lee + "&type=layer&id=" + press.getString("id");
        assertThat(json(send("dana", "GET", asked, null)).getString("rule")).isEqualTo("layerTypeNotOfCompany");
        assertThat(classify(b, press, "ARTWORK")).isEqualTo(200);
        assertThat(types("lee", b)).containsExactly("ONE_UP", "DIMENSIONS", "ARTWORK", "ARTWORK");
        assertThat(json(send("dana", "GET", asked, null)).getBoolean("visible")).isTrue();
        assertThat(Client.text(send("dana", "GET", b + "/layers/readers", null)))
                .contains(press.getString("id"));
        assertThat(classify(b, press, "UNCLASSIFIED")).isEqualTo(200);
        assertThat(Client.text(send("lee", "GET", b + "/layers", null))).doesNotContain("Manufacturing");
        assertThat(classify(b, press, "MANUFACTURING")).isEqualTo(200);
    }

    private static int classify(String revision, JsonObject layer, String type) {
        String body = "{\"layers\":[{\"id\":\"" + layer.getString("id") + "\",\"type\":\"" + type + "\"}]}";
        return send("dana", "PATCH", revision + "/layers", body).statusCode();
    }

    @Test
    @Tag("payara")
    @DisplayName("the original goes to staff and to no contact of a shipped role, whatever layers it sees")
    void theOriginalGoesToNoContactOfAShippedRole() {
        String original = design("D1") + "/revisions/B/original";
        HttpResponse<byte[]> bytes = send("dana", "GET", original, null);
        assertThat(bytes.statusCode()).isEqualTo(200);
        assertThat(Client.text(bytes)).startsWith("%PDF-").contains("Manufacturing");
        assertThat(bytes.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        for (String who : List.of("lee", "gail", "bea")) {
            assertThat(send(who, "GET", original, null).statusCode()).as(who).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("A05 a wrong state and an old version are 409, a missing right on something visible is 403")
    void wrongStatesAndOldVersionsAreTold() {
        String a = design("D3") + "/revisions/A/events";
        assertThat(send("dana", "POST", a, "{\"event\":\"ACTIVATE\"}").statusCode())
                .isEqualTo(409);
        assertThat(send("dana", "POST", a, "{\"event\":\"DANCE\"}").statusCode())
                .isEqualTo(422);
        assertThat(send("dana", "POST", a, "{\"event\":\"WITHDRAW\"}").statusCode())
                .isEqualTo(422);
        assertThat(send("lee", "POST", a, "{\"event\":\"RECORD_APPROVAL\",\"evidence\":\"me\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("dana", "POST", a, "{\"event\":\"REINSTATE\"}").statusCode())
                .as("a right dana lacks")
                .isEqualTo(403);
        HttpResponse<byte[]> stale =
                as("dana").send("PATCH", "/api/v1" + design("D3"), "{\"title\":\"Old\"}", Map.of("If-Match", "\"0\""));
        assertThat(stale.statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("W9 facets and filters know the sites of a group, and of each the designs that show")
    void facetsKnowTheSitesOfAGroup() {
        JsonArray sites = json(send("gail", "GET", "/designs/facets", null)).getJsonArray("sites");
        assertThat(sites).hasSize(2);
        String lyon = SERVER.bridge()
                .read("select c.id from Company c where c.code = :of", "NY-" + X)
                .get(0);
        String ofLyon = Client.text(send("gail", "GET", "/designs?customer=" + lyon, null));
        assertThat(ofLyon).contains("D6-" + X).doesNotContain("D1-" + X);
        assertThat(json(send("lee", "GET", "/designs?customer=" + lyon, null)).getJsonArray("items"))
                .isEmpty();
    }
}
