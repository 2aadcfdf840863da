package org.sightline.tests.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** Documents of one copy of the demonstration, and its people as programs. */
final class Dossier {

    private static final int PIECE = 1 << 20;

    private final PortalServer server;
    private final String suffix;
    private final Map<String, Client> clients = new HashMap<>();

    Dossier(PortalServer server, String suffix) {
        this.server = server;
        this.suffix = suffix;
    }

    /** @param who the name before the at sign, for example {@code lee} */
    String login(String who) {
        String host =
                switch (who) {
                    case "gail", "lee", "lyla", "max" -> "northfield";
                    case "bea" -> "brightwater";
                    case "sam" -> "southern";
                    default -> "sightline";
                };
        return who + "-" + suffix + "@" + host + ".example";
    }

    /** One signed-in session of that person for the whole test. */
    Client as(String who) {
        return clients.computeIfAbsent(who, name -> Client.of(server, login(name)));
    }

    /** {@code P1-001} of this copy. */
    String number(String plain) {
        return plain.replaceFirst("(-|$)", "-" + suffix + "$1");
    }

    /** The line of a document as doc sees it. */
    JsonObject line(String plain) {
        String number = number(plain);
        JsonArray items =
                json(as("doc").get("/api/v1/documents?q=" + encoded(number))).getAsJsonArray("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(item -> text(item, "number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    String id(String plain) {
        return text(line(plain), "id");
    }

    String project(String plain) {
        return text(line(plain + "-001").getAsJsonObject("project"), "id");
    }

    /** The latest revision as doc sees it. */
    String revision(String plain) {
        return text(line(plain).getAsJsonObject("latest"), "id");
    }

    /** Numbers of this copy in a list, in its order, as in the specification. */
    List<String> numbers(Client client, String path) {
        return StreamSupport.stream(
                        json(client.get(path)).getAsJsonArray("items").spliterator(), false)
                .map(item -> text(item.getAsJsonObject(), "number").replace("-" + suffix, ""))
                .toList();
    }

    UUID upload(String who, String name, String content) {
        return new Tus(as(who)).whole(name, content.getBytes(StandardCharsets.UTF_8), PIECE);
    }

    HttpResponse<byte[]> send(String who, String method, String path, String body) {
        return as(who).send(method, "/api/v1" + path, body, Map.of());
    }

    /** A new document of P1 with one file. @return its id */
    String newDocument(String who, String number, String title, UUID upload) {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("number", number);
        wanted.addProperty("title", title);
        wanted.addProperty("revision", "0");
        wanted.addProperty("upload", upload.toString());
        HttpResponse<byte[]> made = send(who, "POST", "/projects/" + project("P1") + "/documents", wanted.toString());
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.statusCode() + " " + Client.text(made));
        }
        return text(json(made), "id");
    }

    static JsonObject json(HttpResponse<byte[]> answer) {
        return JsonParser.parseString(Client.text(answer)).getAsJsonObject();
    }

    static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
