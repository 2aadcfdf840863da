package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Every route of the built portal for every person of the demonstration, from the table routes.txt. */
class RouteMatrixIT {

    private static final List<String> PEOPLE =
            List.of("nobody", "admin", "dana", "doc", "rev", "vic", "gail", "lee", "lyla", "bea", "sam");
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final String REST = "/api/v1";

    private final PortalServer server = PortalServer.get();

    /** One line of the table. @param expected a status for each of the people; a dash is not asked */
    private record Row(String verb, String route, List<String> expected) {

        static Row of(String line) {
            String[] words = line.strip().split("\\s+");
            assertThat(words).as(line).hasSize(2 + PEOPLE.size());
            return new Row(words[0], words[1], List.of(words).subList(2, words.length));
        }

        /** The route without what narrows it, as the application declares it. */
        String shape() {
            return verb + " " + NAME.matcher(route.replaceAll("\\?.*", "")).replaceAll("{}");
        }
    }

    @Test
    @DisplayName("A11 every page, servlet and REST route answers everybody as the table says")
    void everyRouteAnswersAsTheTableSays() throws IOException {
        Map<String, Client> clients = new LinkedHashMap<>();
        PEOPLE.forEach(person -> clients.put(person, client(person)));
        Map<String, String> ids = ids(clients.get("admin"), clients.get("doc"));
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            String path =
                    NAME.matcher(row.route()).replaceAll(found -> ids.getOrDefault(found.group(1), found.group(1)));
            List<String> actual = IntStream.range(0, PEOPLE.size())
                    .parallel()
                    .mapToObj(i -> row.expected().get(i).equals("-")
                            ? "-"
                            : status(clients.get(PEOPLE.get(i)), row.verb(), path))
                    .toList();
            if (!actual.equals(row.expected())) {
                wrong.add("%-6s %-60s %s".formatted(row.verb(), row.route(), String.join(" ", actual)));
            }
        }
        assertThat(wrong).as("what was answered instead").isEmpty();
    }

    @Test
    void noRouteIsWithoutARow() throws IOException {
        Set<String> declared = new TreeSet<>(pages());
        declared.addAll(resources());
        declared.removeAll(rows().stream().map(Row::shape).collect(Collectors.toSet()));
        assertThat(declared).as("routes nobody has decided about").isEmpty();
    }

    private Client client(String person) {
        if (person.equals("nobody")) {
            return new Client(server);
        }
        String house = List.of("admin", "dana", "doc", "rev", "vic").contains(person)
                ? "sightline"
                : Map.of("bea", "brightwater", "sam", "southern").getOrDefault(person, "northfield");
        return Client.of(server, person + "@" + house + ".example");
    }

    private static String status(Client client, String verb, String path) {
        String body = verb.equals("GET") || verb.equals("HEAD") || verb.equals("DELETE") ? null : "{}";
        return String.valueOf(client.send(verb, path, body, Map.of()).statusCode());
    }

    /** What stands behind the names in the table. */
    private static Map<String, String> ids(Client admin, Client doc) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String number : List.of("P1-001", "P1-002", "P1-003", "P2-001", "P6-001", "P8-001", "P9-001")) {
            Client asking = number.startsWith("P9") ? doc : admin;
            JsonObject document = only(asking, REST + "/documents?q=" + number);
            ids.put(number, document.getString("id"));
            ids.put(number.substring(0, 2), document.getJsonObject("project").getString("id"));
            String revisions = REST + "/documents/" + ids.get(number) + "/revisions";
            ids.put(number + "/0", only(asking, revisions).getString("id"));
        }
        ids.put("NL", only(admin, REST + "/customers?q=NL").getString("id"));
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

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(java.nio.file.Path.of("src", "test", "resources", "routes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    /** Pages of the built application. */
    private static Set<String> pages() throws IOException {
        java.nio.file.Path ear = java.nio.file.Path.of(System.getProperty("ear.target"), "portal.ear");
        try (FileSystem archive = FileSystems.newFileSystem(ear);
                FileSystem war = FileSystems.newFileSystem(archive.getPath("portal-web.war"));
                Stream<java.nio.file.Path> files = Files.walk(war.getPath("/"))) {
            return files.map(java.nio.file.Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF"))
                    .map(file -> "GET " + file.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Verbs and paths of the resources and servlets, from the annotations of the built classes. */
    private static Set<String> resources() {
        Set<String> routes = new TreeSet<>();
        var classes = java.nio.file.Path.of(System.getProperty("ear.target"), "../../portal-web/target/classes");
        for (JavaClass type : new ClassFileImporter().importPath(classes)) {
            String root =
                    type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
            for (JavaMethod method : type.getMethods()) {
                method.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class))
                        .map(annotation -> annotation.getRawType().getSimpleName())
                        .map(verb -> verb + " " + REST + shape(root, method))
                        .forEach(routes::add);
            }
            type.tryGetAnnotationOfType(WebServlet.class).map(WebServlet::value).ifPresent(paths -> Stream.of(paths)
                    .forEach(path -> routes.add("GET " + path.replace("/*", "/{}"))));
        }
        return routes;
    }

    private static String shape(String root, JavaMethod method) {
        String path = root
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return NAME.matcher(path).replaceAll("{}");
    }
}
