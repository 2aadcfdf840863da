package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** A copy of the demonstration in which drawings are brought in, from the upload to the portal. */
final class Studio {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PortalServer server;
    private final String suffix;
    private final Map<String, Client> clients = new HashMap<>();

    Studio(PortalServer server) {
        this.server = server;
        this.suffix = server.bridge().demonstration();
    }

    String suffix() {
        return suffix;
    }

    String login(String who) {
        String house =
                switch (who) {
                    case "lee", "gail", "lyla" -> "northfield";
                    case "bea" -> "brightwater";
                    case "sam" -> "southern";
                    default -> "sightline";
                };
        return who + "-" + suffix + "@" + house + ".example";
    }

    Client as(String who) {
        return clients.computeIfAbsent(who, name -> Client.of(server, login(name)));
    }

    HttpResponse<byte[]> get(String who, String path) {
        return as(who).get("/api/v1" + path);
    }

    /** Something that must be possible. */
    JsonObject does(String who, String verb, String path, String body) {
        HttpResponse<byte[]> answer = as(who).send(verb, "/api/v1" + path, body, Map.of());
        assertThat(answer.statusCode())
                .as(verb + " " + path + " " + Client.text(answer))
                .isBetween(200, 299);
        return json(answer);
    }

    static JsonObject json(HttpResponse<byte[]> answer) {
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    String customer(String code) {
        return server.bridge()
                .read("select c.id from Company c where c.code = :of", code + "-" + suffix)
                .get(0);
    }

    String contact(String who) {
        return server.bridge().contact(login(who));
    }

    /** A design of Leeds whose first drawing has been looked into. @return the path of its revision */
    String bringIn(String number, String fileName, byte[] drawing) {
        return lookedInto(begin(number, fileName, drawing));
    }

    /** A design of Leeds whose first drawing waits to be looked into. @return the path of its revision */
    String begin(String number, String fileName, byte[] drawing) {
        return begin(customer("NL"), number, fileName, drawing);
    }

    /** As above, of any customer. */
    String begin(String customer, String number, String fileName, byte[] drawing) {
        UUID upload = upload(fileName, drawing);
        String body = "{\"number\":\"" + number + "-" + suffix + "\",\"title\":\"Case\",\"customer\":\"" + customer
                + "\",\"upload\":\"" + upload + "\",\"type\":\"TEXT\"}";
        return "/designs/" + does("dana", "POST", "/designs", body).getString("id") + "/revisions/A";
    }

    UUID upload(String fileName, byte[] drawing) {
        return new Tus(as("dana")).whole(fileName, drawing, 1 << 20);
    }

    String lookedInto(String revision) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            // why: the portal's own timer may have it already, and then it comes to an end without us
            server.bridge().runTimer("drawing-ingest");
            if (!state(revision).matches("RECEIVED|SCANNING")) {
                return revision;
            }
        }
        throw new AssertionError(revision + " was not looked into");
    }

    String state(String revision) {
        return json(get("dana", revision)).getString("ingest");
    }

    /** Ids of the layers by their names, as staff see them. */
    Map<String, String> layers(String revision) {
        return json(get("dana", revision + "/layers")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        layer -> layer.getString("name", ""),
                        layer -> layer.getString("id"),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Says what layers are, by their ids. */
    void classify(String revision, Map<String, String> types) {
        String layers = types.entrySet().stream()
                .map(layer -> "{\"id\":\"" + layer.getKey() + "\",\"type\":\"" + layer.getValue() + "\"}")
                .collect(Collectors.joining(",", "{\"reviewed\":true,\"layers\":[", "]}"));
        does("dana", "PATCH", revision + "/layers", layers);
    }

    /** Asks for a book of these designs, of all without any, and waits until it is made. @return its path */
    String book(String who, String... designs) {
        String body = designs.length == 0 ? "{}" : "{\"designs\":[\"" + String.join("\",\"", designs) + "\"]}";
        return made(
                who,
                "/designs/books/" + does(who, "POST", "/designs/books", body).getString("id"));
    }

    /** Waits for a book that was asked for. */
    String made(String who, String book) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            server.bridge().runTimer("specification-book");
            if (json(get(who, book)).getString("state").equals("READY")) {
                return book;
            }
        }
        throw new AssertionError(book + " was not made");
    }

    void move(String revision, String to) {
        does("dana", "POST", revision + "/events", "{\"event\":\"MOVE\",\"to\":\"" + to + "\"}");
    }
}
