package org.sightline.tests.project;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** The projects of one copy of the demonstration, as programs see them. */
final class Projects {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\"hidden\":\\w+,\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern HOST = Pattern.compile("gail|lee|lyla|max");

    private final PortalServer server;
    private final String suffix;
    private final Map<String, Client> clients = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Projects(PortalServer server) {
        this.server = server;
        this.suffix = server.bridge().demonstration();
    }

    String number(String key) {
        return key + "-" + suffix;
    }

    String suffix() {
        return suffix;
    }

    String login(String key) {
        String host =
                switch (key) {
                    case "bea" -> "brightwater";
                    case "sam" -> "southern";
                    default -> HOST.matcher(key).matches() ? "northfield" : "sightline";
                };
        return key + "-" + suffix + "@" + host + ".example";
    }

    /** The same session for everything one person does; signing in is meant to be slow. */
    Client as(String key) {
        return clients.computeIfAbsent(key, person -> Client.of(server, login(person)));
    }

    /** The id of a project of this copy. */
    String id(String key) {
        return ids.computeIfAbsent(key, this::find);
    }

    private String find(String key) {
        String found = Client.text(as("doc").get("/api/v1/projects?q=" + number(key)));
        Matcher id = ID.matcher(found);
        if (!id.find()) {
            throw new IllegalStateException("no " + key + " in " + found);
        }
        return id.group(1);
    }

    String path(String key) {
        return "/api/v1/projects/" + id(key);
    }

    /** The numbers in a list, without the suffix. */
    List<String> numbers(Client client, String query) {
        return NUMBER.matcher(Client.text(client.get("/api/v1/projects" + query)))
                .results()
                .map(match -> match.group(1).replace("-" + suffix, ""))
                .toList();
    }

    HttpResponse<byte[]> change(String key, String json) {
        return as("doc").send("PATCH", path(key), json, Map.of());
    }
}
