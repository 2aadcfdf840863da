package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Every route of the built portal for every person of the demonstration, from the table routes.txt. */
@Order(1) // why: what takes longest must not begin last
class RouteMatrixIT {

    private static final List<String> PEOPLE = Routes.PEOPLE;
    private static final String REST = Routes.REST;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> REFUSING = Set.of("401", "403", "404");

    /** Their bare addresses lead to a page; without the last slash the server itself adds it, whoever asks. */
    private static final Set<String> AREAS = Set.of("GET /staff/", "GET /portal/");

    /** A route as far as the first thing it names; what stands in the query only narrows. */
    private static final Pattern THING = Pattern.compile("^[^?{]*\\{[^}]+}");

    private final PortalServer server = PortalServer.get();

    @Test
    @DisplayName("A11 every page, servlet and REST route answers everybody as the table says")
    void everyRouteAnswersAsTheTableSays() throws IOException {
        Map<String, Client> clients = clients();
        Map<String, String> ids = Routes.ids(clients.get("admin"), clients.get("doc"));
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : Routes.rows()) {
            String path = row.path(ids);
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
    @DisplayName("who may not write is told so whatever the body is, which is read after the rights")
    void rightsAreAskedBeforeTheBody() throws IOException {
        Map<String, Client> clients = clients();
        Map<String, String> ids = Routes.ids(clients.get("admin"), clients.get("doc"));
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : Routes.rows()) {
            for (int i = 0; i < PEOPLE.size() && WITH_BODY.contains(row.verb()); i++) {
                String expected = row.expected().get(i);
                // why no object: the matrix sends one
                for (String body : REFUSING.contains(expected) ? empty(i) : List.<String>of()) {
                    String actual = status(clients.get(PEOPLE.get(i)), row.verb(), row.path(ids), body);
                    if (!actual.equals(expected)) {
                        wrong.add(row.verb() + " " + row.route() + " " + PEOPLE.get(i) + " '" + body + "' " + actual);
                    }
                }
            }
        }
        assertThat(wrong).as("what was answered instead").isEmpty();
    }

    /** Nothing, and what is no object; in a build by turns. */
    private static List<String> empty(int turn) {
        return Boolean.getBoolean("sightline.full") ? List.of("", "null") : List.of(turn % 2 == 0 ? "" : "null");
    }

    @Test
    @DisplayName("A11 403 is said of what somebody sees and of routes that name no thing, of nothing else")
    void forbiddenIsSaidOfNothingThatIsHidden() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Routes.Row row : Routes.rows()) {
            for (int i = 0; i < PEOPLE.size(); i++) {
                if (row.verb().equals("GET") && row.expected().get(i).equals("200")) {
                    seen.add(PEOPLE.get(i) + " " + row.route());
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : Routes.rows()) {
            Matcher thing = THING.matcher(row.route());
            for (int i = 0; i < PEOPLE.size() && thing.find(0); i++) {
                if (row.expected().get(i).equals("403") && !seen.contains(PEOPLE.get(i) + " " + thing.group())) {
                    wrong.add(row.verb() + " " + row.route() + " " + PEOPLE.get(i));
                }
            }
        }
        assertThat(wrong).as("403 for what is hidden").isEmpty();
    }

    @Test
    void noRouteIsWithoutARow() throws IOException {
        Set<String> declared = new TreeSet<>(pages());
        declared.addAll(resources());
        declared.addAll(AREAS);
        declared.removeAll(Routes.rows().stream().map(Routes.Row::shape).collect(Collectors.toSet()));
        assertThat(declared).as("routes nobody has decided about").isEmpty();
    }

    private Map<String, Client> clients() {
        Map<String, Client> clients = new LinkedHashMap<>();
        PEOPLE.forEach(person -> clients.put(person, client(person)));
        return clients;
    }

    private Client client(String person) {
        if (person.equals("nobody")) {
            return new Client(server);
        }
        return Client.of(server, Routes.login(person));
    }

    private static String status(Client client, String verb, String path) {
        return status(client, verb, path, WITH_BODY.contains(verb) ? "{}" : null);
    }

    private static String status(Client client, String verb, String path, String body) {
        return String.valueOf(client.send(verb, path, body, Map.of()).statusCode());
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
        Set<String> routes = Rest.routes().stream()
                .map(route -> route.replaceFirst(" ", " " + REST))
                .collect(Collectors.toCollection(TreeSet::new));
        for (JavaClass type : new ClassFileImporter().importPath(Rest.CLASSES)) {
            type.tryGetAnnotationOfType(WebServlet.class).map(WebServlet::value).ifPresent(paths -> Stream.of(paths)
                    .forEach(path -> routes.add("GET " + path.replace("/*", "/{}"))));
        }
        return routes;
    }
}
