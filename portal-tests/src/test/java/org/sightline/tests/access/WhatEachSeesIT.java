package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** The table "What each sees" of the demonstration itself, which nobody changes: projects, documents and designs. */
class WhatEachSeesIT {

    private static final List<String> PROJECTS = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P8", "P9");
    private static final Pattern PROJECT = Pattern.compile("\\bP\\d\\b(?!-)");
    private static final Pattern DOCUMENT = Pattern.compile("\\bP\\d-\\d{3}\\b");

    private static final Pattern SUBMITTAL = Pattern.compile("\\b[TC]-\\d{3}\\b");

    private static final Pattern DESIGN = Pattern.compile("\\bD\\d\\b");
    private static final Pattern LAYER = Pattern.compile("(?<=\"type\":\")[A-Z_]+(?=\")");

    private final PortalServer server = PortalServer.get();

    private static Stream<String> documents() {
        return Stream.concat(
                PROJECTS.stream().flatMap(project -> Stream.of(project + "-001", project + "-002")),
                Stream.of("P1-003"));
    }

    private String id(String entity, String number) {
        return server.bridge()
                .read("select e.id from " + entity + " e where e.number = :of", number)
                .get(0);
    }

    private static Set<String> in(Client client, String path, Pattern what) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Set<String> found = new TreeSet<>();
        Matcher matcher = what.matcher(Client.text(answer));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @ParameterizedTest
    @DisplayName(
            "What each sees: lists and single things over REST and on pages show these projects, documents and submittals,"
                    + " no other")
    @CsvSource({
        "gail@northfield,P1 P5 P8 P9,P1-001 P5-001 P8-001 P9-001,T-001",
        "lee@northfield,P1,P1-001,''",
        "lyla@northfield,P8,P8-001,''",
        "bea@brightwater,P6,P6-001,C-001",
        "sam@southern,P1,P1-003,''"
    })
    void whatEachSees(String who, String projects, String documents, String submittals) {
        Client client = Client.of(server, who + ".example");
        Set<String> ownProjects = Set.of(projects.split(" "));
        Set<String> ownDocuments = Set.of(documents.split(" "));
        for (String path : List.of(
                "/api/v1/projects?limit=200",
                "/api/v1/projects?limit=200&q=P",
                "/portal/project/list",
                "/portal/home")) {
            assertThat(in(client, path, PROJECT)).as(path).isEqualTo(ownProjects);
        }
        for (String path :
                List.of("/api/v1/documents?limit=200", "/api/v1/documents?limit=200&q=P", "/portal/document/list")) {
            assertThat(in(client, path, DOCUMENT)).as(path).isEqualTo(ownDocuments);
        }
        Set<String> ownSubmittals = submittals.isEmpty() ? Set.of() : Set.of(submittals);
        for (String path : List.of("/api/v1/submittals?limit=200", "/portal/submittal/list")) {
            assertThat(in(client, path, SUBMITTAL)).as(path).isEqualTo(ownSubmittals);
        }
        for (String number : List.of("T-001", "C-001")) {
            submittal(client, number, ownSubmittals.contains(number));
        }
        for (String number : PROJECTS) {
            int status = ownProjects.contains(number) ? 200 : 404;
            String id = id("Project", number);
            for (String path : List.of(
                    "/api/v1/projects/" + id,
                    "/api/v1/projects/" + id + "/documents",
                    "/portal/project/view?id=" + id)) {
                assertThat(client.get(path).statusCode())
                        .as(number + " " + path)
                        .isEqualTo(status);
            }
        }
        documents().forEach(number -> singles(client, number, ownDocuments.contains(number)));
    }

    private void submittal(Client client, String number, boolean seen) {
        String project = number.equals("T-001") ? "P5" : "P6";
        String id = server.bridge()
                .read(
                        "select s.id from Submittal s where s.number = '" + number + "' and s.project.number = :of",
                        project)
                .get(0);
        for (String path : List.of(
                "/api/v1/submittals/" + id,
                "/api/v1/submittals/" + id + "/files.zip",
                "/portal/submittal/view?id=" + id)) {
            assertThat(client.get(path).statusCode()).as(number + " " + path).isEqualTo(seen ? 200 : 404);
        }
    }

    private void singles(Client client, String number, boolean seen) {
        String id = id("DocumentSlot", number);
        for (String path : List.of("/api/v1/documents/" + id, "/portal/document/view?id=" + id)) {
            assertThat(client.get(path).statusCode()).as(number + " " + path).isEqualTo(seen ? 200 : 404);
        }
        boolean file = seen && number.endsWith("-001");
        assertThat(client.get("/api/v1/documents/" + id + "/revisions/0/file").statusCode())
                .as(number + " file")
                .isEqualTo(file ? 200 : 404);
    }

    @Test
    @DisplayName("What each sees: the pages of a project name the visible documents of that project only")
    void thePagesOfAProjectNameItsVisibleDocuments() {
        Client gail = Client.of(server, "gail@northfield.example");
        for (String number : List.of("P1", "P5", "P8", "P9")) {
            String page = "/portal/project/view?id=" + id("Project", number);
            assertThat(in(gail, page, DOCUMENT)).as(number).isSubsetOf(number + "-001");
            assertThat(in(gail, "/api/v1/projects/" + id("Project", number) + "/documents", DOCUMENT))
                    .containsExactly(number + "-001");
        }
    }

    @ParameterizedTest
    @DisplayName(
            "W8 whatever menu a contact opens, no company, person, project or document of another customer is named")
    @CsvSource({
        "lee@northfield,Brightwater Bea bea@ Southern Lyon Lyla P2 P3 P4 P5 P6 P8 P9",
        "bea@brightwater,Northfield Leeds Lyon Gail Lee lee@ Max Southern P1 P2 P3 P4 P5 P8 P9",
        "sam@southern,Northfield Leeds Lyon Brightwater Gail Lee Lyla Bea P2 P3 P4 P5 P6 P8 P9"
    })
    void noMenuNamesAnotherCustomer(String who, String foreign) {
        Client client = Client.of(server, who + ".example");
        Set<String> pages = in(client, "/portal/home", Pattern.compile("/portal/[a-z]+/[a-z]+(?=\")"));
        assertThat(pages).contains("/portal/project/list", "/portal/document/list", "/portal/profile/edit");
        pages.add("/portal/home");
        pages.add("/portal/document/list?q=P");
        Pattern names = Pattern.compile("\\b(" + foreign.replace(' ', '|') + ")\\b");
        for (String page : pages) {
            assertThat(in(client, page, names)).as(page).isEmpty();
        }
    }

    @Test
    @DisplayName("What each sees: max is told what everybody is told who cannot sign in")
    void maxSeesNothing() {
        String body = "{\"login\":\"%s\",\"password\":\"sightline-demo\"}";
        var max =
                new Client(server).send("POST", "/api/v1/session", body.formatted("max@northfield.example"), Map.of());
        var nobody = new Client(server)
                .send("POST", "/api/v1/session", body.formatted("nobody@northfield.example"), Map.of());

        assertThat(max.statusCode()).isEqualTo(401);
        assertThat(max.body()).isEqualTo(nobody.body());
    }

    @ParameterizedTest
    @DisplayName("What each sees: lists and single things over REST show these designs, of each these layers, no other")
    @CsvSource({
        "gail@northfield,D1 D3 D6",
        "lee@northfield,D1 D3",
        "lyla@northfield,D6",
        "bea@brightwater,D7",
        "sam@southern,''"
    })
    void whatEachSeesOfDesigns(String who, String designs) {
        Client client = Client.of(server, who + ".example");
        Set<String> own = designs.isEmpty() ? Set.of() : Set.of(designs.split(" "));
        for (String path : List.of("/api/v1/designs?limit=200", "/api/v1/designs?limit=200&q=D")) {
            assertThat(in(client, path, DESIGN)).as(path).isEqualTo(own);
        }
        for (int i = 1; i <= 8; i++) {
            String path = "/api/v1/designs/" + id("Design", "D" + i);
            boolean seen = own.contains("D" + i);
            assertThat(client.get(path).statusCode()).as("D" + i).isEqualTo(seen ? 200 : 404);
            String revision = path + "/revisions/" + (i == 1 ? "B" : "A");
            if (seen) {
                Set<String> types = in(client, revision + "/layers", LAYER);
                assertThat(types).as("D" + i).isSubsetOf("ONE_UP", "DIMENSIONS", "ARTWORK");
                assertThat(types).as("D" + i).hasSize(i == 6 ? 1 : 3);
            }
            assertThat(client.get(revision + "/original").statusCode())
                    .as("original of D" + i)
                    .isEqualTo(404);
        }
    }
}
