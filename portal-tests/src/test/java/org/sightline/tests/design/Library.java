package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** Designs of one copy of the demonstration, and its people as programs. */
final class Library {

    private final PortalServer server;
    private final String suffix;
    private final Map<String, Client> clients = new HashMap<>();

    Library(PortalServer server) {
        this.server = server;
        this.suffix = server.bridge().demonstration();
    }

    /** @param who the name before the at sign, for example {@code lee} */
    String login(String who) {
        String host =
                switch (who) {
                    case "gail", "lee", "lyla" -> "northfield";
                    case "bea" -> "brightwater";
                    default -> "sightline";
                };
        return who + "-" + suffix + "@" + host + ".example";
    }

    Client as(String who) {
        return clients.computeIfAbsent(who, name -> Client.of(server, login(name)));
    }

    /** {@code D1} or {@code NL} of this copy. */
    String named(String plain) {
        return plain + "-" + suffix;
    }

    String id(String number) {
        return server.bridge()
                .read("select d.id from Design d where d.number = :of", named(number))
                .get(0);
    }

    String company(String code) {
        return server.bridge()
                .read("select c.id from Company c where c.code = :of", named(code))
                .get(0);
    }

    int status(String who, String path) {
        return as(who).get("/api/v1" + path).statusCode();
    }

    /** Numbers of the designs somebody sees, as in the specification. */
    List<String> designs(String who) {
        return json(who, "/designs").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("number").replace("-" + suffix, ""))
                .toList();
    }

    /** Types of the layers somebody sees of a revision; empty when it sees none. */
    List<String> types(String who, String number, String label) {
        HttpResponse<byte[]> answer = as(who).get("/api/v1/designs/" + id(number) + "/revisions/" + label + "/layers");
        return answer.statusCode() == 404
                ? List.of()
                : read(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(layer -> layer.getString("type"))
                        .toList();
    }

    JsonObject json(String who, String path) {
        return read(as(who).get("/api/v1" + path));
    }

    private static JsonObject read(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isEqualTo(200);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    UUID upload(String name, String content) {
        return new Tus(as("dana")).whole(name, content.getBytes(StandardCharsets.UTF_8), 1 << 20);
    }
}
