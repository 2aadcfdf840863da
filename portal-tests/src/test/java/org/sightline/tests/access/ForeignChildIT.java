package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** A thing is asked for under a parent that is not its own. */
@Isolated("compares every row of the database")
class ForeignChildIT {

    private static final String REVISION = "/documents/{}/revisions/{}";
    private static final String DESIGN = "/designs/{}/revisions/{}";
    private static final String LINE = "/submittals/{}/items/{}/file";
    private static final Map<String, String> BODIES = Map.of(
            "PATCH " + REVISION,
            "{\"inPortal\":true,\"confirmed\":true}",
            "POST " + DESIGN + "/events",
            "{\"event\":\"MOVE\",\"to\":\"ACTIVE\"}",
            "POST " + DESIGN + "/drawings",
            "{}",
            "PATCH " + DESIGN + "/layers",
            "{\"reviewed\":true}");

    private final PortalServer server = PortalServer.get();
    private final String x = server.bridge().demonstration();
    private final Client doc = Client.of(server, "doc-" + x + "@sightline.example");
    private final Client lee = Client.of(server, "lee-" + x + "@northfield.example");

    private String id(String jpql, String of) {
        return server.bridge().read(jpql, of).get(0);
    }

    private String document(String key, String end) {
        return id("select s.id from DocumentSlot s where s.number = :of", key + "-" + x + end);
    }

    private String revision(String key, String end) {
        return id("select r.id from DocumentRevision r where r.slot.number = :of", key + "-" + x + end);
    }

    /** Routes that name two things, of which the second hangs on the first. */
    private static Set<String> routes() {
        return Rest.routes().stream()
                .filter(route -> route.split("\\{}", -1).length > 2)
                .collect(Collectors.toSet());
    }

    private static Set<String> routes(String below) {
        return routes().stream().filter(route -> route.contains(below)).collect(Collectors.toSet());
    }

    private HttpResponse<byte[]> ask(Client client, String route, String parent, String child) {
        String path = route.substring(route.indexOf(' ') + 1)
                .replaceFirst("\\{}", parent)
                .replaceFirst("\\{}", child)
                .replace("rendition.{}", "rendition.pdf");
        return client.send(route.substring(0, route.indexOf(' ')), "/api/v1" + path, BODIES.get(route), Map.of());
    }

    @Test
    @DisplayName("A03 on every route a child under a foreign parent answers as one that does not exist")
    void aChildUnderAForeignParentDoesNotExist() {
        assertThat(routes())
                .as("a new route needs its own children here")
                .containsExactlyInAnyOrder(
                        "GET " + REVISION + "/file",
                        "HEAD " + REVISION + "/file",
                        "PATCH " + REVISION,
                        "DELETE " + REVISION,
                        "GET " + DESIGN,
                        "POST " + DESIGN + "/events",
                        "POST " + DESIGN + "/drawings",
                        "GET " + DESIGN + "/layers",
                        "PATCH " + DESIGN + "/layers",
                        "GET " + DESIGN + "/layers/readers",
                        "GET " + DESIGN + "/original",
                        "HEAD " + DESIGN + "/original",
                        "GET " + DESIGN + "/rendition.{}",
                        "HEAD " + DESIGN + "/rendition.{}",
                        "GET " + DESIGN + "/print.pdf",
                        "GET " + DESIGN + "/sheet.pdf",
                        "GET " + LINE,
                        "HEAD " + LINE);
        String own = document("P1", "-001");
        List<String> foreign = List.of(revision("P1", "-002"), revision("P5", "-001"), revision("P6", "-001"));
        String before = server.bridge().digest();
        for (String route : routes(REVISION)) {
            // why: nobody else asks while this runs, so that one processor would be idle
            List.of(doc, lee).parallelStream().forEach(client -> {
                HttpResponse<byte[]> absent =
                        ask(client, route, own, UUID.randomUUID().toString());
                assertThat(absent.statusCode()).as(route).isEqualTo(404);
                for (String child : foreign) {
                    HttpResponse<byte[]> answer = ask(client, route, own, child);
                    assertThat(answer.statusCode()).as(route).isEqualTo(404);
                    assertThat(answer.body()).as(route).isEqualTo(absent.body());
                }
            });
        }
        assertThat(server.bridge().digest()).isEqualTo(before);
        assertThat(ask(doc, "GET " + REVISION + "/file", own, revision("P1", "-001"))
                        .statusCode())
                .as("its own child is there")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A03 N a line of another submittal and another's notification answer as those that do not exist")
    void whatIsOfAnotherDoesNotExist() {
        String project = id("select p.id from Project p where p.number = :of", "P1-" + x);
        String draft = Client.text(doc.send(
                "POST",
                "/api/v1/projects/" + project + "/submittals",
                "{\"items\":[{\"document\":\"" + document("P1", "-001") + "\"}]}",
                Map.of()));
        assertThat(draft).contains("P1-" + x + "-001");
        String own = id("select s.id from Submittal s where s.project.number = :of", "P5-" + x);
        Client gail = Client.of(server, "gail-" + x + "@northfield.example");
        String bea = "bea-" + x + "@brightwater.example";
        server.bridge().handIn("P6-" + x, bea, "C-006");
        String theirs = id("select n.id from Notification n where n.account.login = :of", bea);
        String before = server.bridge().digest();
        String foreign = id("select i.id from SubmittalItem i where i.submittal.project.number = :of", "P1-" + x);
        for (String route : routes(LINE)) {
            for (Client client : List.of(doc, gail)) {
                HttpResponse<byte[]> absent =
                        ask(client, route, own, UUID.randomUUID().toString());
                HttpResponse<byte[]> answer = ask(client, route, own, foreign);
                assertThat(answer.statusCode()).as(route).isEqualTo(404);
                assertThat(answer.body()).as(route).isEqualTo(absent.body());
            }
        }
        String taken = "{\"reason\":\"none\",\"items\":[\"" + foreign + "\"]}";
        HttpResponse<byte[]> voided = doc.send("POST", "/api/v1/submittals/" + own + "/void", taken, Map.of());
        assertThat(voided.statusCode()).isEqualTo(404);
        HttpResponse<byte[]> marked = mark(theirs);
        assertThat(marked.statusCode()).isEqualTo(200);
        assertThat(marked.body()).isEqualTo(mark(UUID.randomUUID().toString()).body());
        assertThat(server.bridge().digest()).isEqualTo(before);
    }

    private HttpResponse<byte[]> mark(String notification) {
        return lee.send(
                "PATCH", "/api/v1/notifications", "{\"read\":true,\"ids\":[\"" + notification + "\"]}", Map.of());
    }

    @Test
    @DisplayName("A03 a revision or a drawing of another design answers as one that does not exist")
    void aRevisionOfAnotherDesignDoesNotExist() {
        Client dana = Client.of(server, "dana-" + x + "@sightline.example");
        String own = id("select d.id from Design d where d.number = :of", "D1-" + x);
        String before = server.bridge().digest();
        for (String route : routes(DESIGN)) {
            List.of(dana, lee).parallelStream().forEach(client -> {
                HttpResponse<byte[]> absent = ask(client, route, own, "Z");
                HttpResponse<byte[]> ofD4 = ask(client, route, own, "C");
                assertThat(absent.statusCode()).as(route).isEqualTo(404);
                assertThat(ofD4.statusCode()).as(route).isEqualTo(404);
                assertThat(ofD4.body()).as(route).isEqualTo(absent.body());
            });
        }
        String foreign = id("select f.id from DesignFile f where f.revision.design.number = :of", "D7-" + x);
        for (String route : List.of("/original", "/rendition.json", "/rendition.svg", "/print.pdf")) {
            assertThat(ask(dana, "GET " + DESIGN + route + "?drawing=" + foreign, own, "B")
                            .statusCode())
                    .as(route)
                    .isEqualTo(404);
        }
        assertThat(server.bridge().digest()).isEqualTo(before);
        assertThat(ask(dana, "GET " + DESIGN + "/layers", own, "B").statusCode())
                .as("its own revision is there")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A03 a child named in the body is looked for under the parent of the address")
    void aChildInABodyIsLookedForUnderItsParent() {
        String leeds = "/api/v1/customers/" + id("select c.id from Company c where c.code = :of", "NL-" + x);
        String brightwater = "/api/v1/customers/" + id("select c.id from Company c where c.code = :of", "BW-" + x);
        String settled = "{\"addresses\":[{\"lines\":\"2 Quay\",\"city\":\"Hull\",\"country\":\"gb\"}]}";
        assertThat(doc.send("PATCH", brightwater, settled, Map.of()).statusCode())
                .isEqualTo(200);
        String address = id("select a.id from Address a where a.company.code = :of", "BW-" + x);
        String projects = "/api/v1/projects/" + id("select p.id from Project p where p.number = :of", "P9-" + x);
        String bea = server.bridge().contact("bea-" + x + "@brightwater.example");
        String p6 = id("select p.id from Project p where p.number = :of", "P6-" + x);
        String access = "/api/v1/contacts/" + server.bridge().contact("lee-" + x + "@northfield.example");
        Client admin = Client.of(server, "admin-" + x + "@sightline.example");
        String before = server.bridge().digest();

        assertThat(doc.send(
                                "PATCH",
                                leeds,
                                "{\"addresses\":[{\"id\":\"" + address + "\",\"lines\":\"1\",\"city\":\"Leeds\"}]}",
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(doc.send("PUT", projects + "/grants", "{\"contacts\":[\"" + bea + "\"]}", Map.of())
                        .statusCode())
                .isIn(403, 404, 422);
        assertThat(admin.send("PUT", projects + "/grants", "{\"contacts\":[\"" + bea + "\"]}", Map.of())
                        .statusCode())
                .isIn(404, 422);
        assertThat(doc.send("PUT", access + "/web-access", "{\"projects\":[\"" + p6 + "\"]}", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(server.bridge().digest()).isEqualTo(before);
    }
}
