package org.sightline.tests.submittal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Told;

/** What is taken from somebody with an open session is gone at once, and what is hidden is not heard of. */
class SubmittalHidingIT {

    private static PortalServer server;
    private static String x;
    private static Client gail;
    private static Client lee;

    @BeforeAll
    static void copy() {
        server = PortalServer.get();
        x = server.bridge().demonstration();
        gail = Client.of(server, "gail-" + x + "@northfield.example");
        lee = Client.of(server, "lee-" + x + "@northfield.example");
    }

    private static String id(String jpql, String of) {
        return server.bridge().read(jpql, of).get(0);
    }

    private static String project(String number) {
        return id("select p.id from Project p where p.number = :of", number + "-" + x);
    }

    /** The one of this number in the project of gail that both of these tests are about. */
    private static String submittal(String number) {
        return id(
                "select s.id from Submittal s where s.number = '" + number + "' and s.project.number = :of", "P5-" + x);
    }

    @Test
    @DisplayName(
            "A08 A09 with an open session a submittal is gone at once with its files, archive, sheet and news, and back as"
                    + " it was")
    void aSubmittalIsGoneAtOnce() {
        server.bridge().handIn("P5-" + x, "gail-" + x + "@northfield.example", "C-501");
        Map<String, String> paths = paths();
        seen(true, paths);
        String project = " where p.number = 'P5-" + x + "'";
        String company = " where c.code = 'NL-" + x + "'";
        Map<String, String> changes = Map.of(
                "update Project p set p.hidden = true" + project,
                "update Project p set p.hidden = false" + project,
                "update Project p set p.completed = true" + project,
                "update Project p set p.completed = false" + project,
                "update Project p set p.confidential = true" + project,
                "update Project p set p.confidential = false" + project,
                "update Company c set c.portalOn = false" + company,
                "update Company c set c.portalOn = true" + company);
        changes.forEach((take, give) -> {
            server.bridge().change(take);
            seen(false, paths);
            server.bridge().change(give);
            seen(true, paths);
        });
    }

    private static Map<String, String> paths() {
        String sent = submittal("T-001");
        String path = "/api/v1/submittals/" + sent;
        String line = id(
                "select i.id from SubmittalItem i where i.submittal.number = 'T-001' and i.submittal.project.number = :of",
                "P5-" + x);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("single", path);
        paths.put("page", "/portal/submittal/view?id=" + sent);
        paths.put("file", path + "/items/" + line + "/file");
        paths.put("archive", path + "/files.zip");
        paths.put("sheet", path + "/transmittal.pdf");
        paths.put("receipt", "/portal/submittal/receipt?id=" + submittal("C-501"));
        return paths;
    }

    /** All surfaces agree, and an absent one answers as a hidden one. */
    private static void seen(boolean seen, Map<String, String> paths) {
        paths.forEach((name, path) ->
                assertThat(gail.get(path).statusCode()).as(name + " " + path).isEqualTo(seen ? 200 : 404));
        for (String list :
                List.of("/api/v1/submittals?limit=200", "/api/v1/submittals?q=T-001", "/portal/submittal/list")) {
            assertThat(Client.text(gail.get(list)).contains("T-001")).as(list).isEqualTo(seen);
        }
        assertThat(Client.text(gail.get("/api/v1/notifications")).contains("C-501"))
                .as("bell")
                .isEqualTo(seen);
        assertThat(Client.text(gail.get("/api/v1/notifications/count")).contains("\"unread\":0"))
                .as("count of the bell")
                .isEqualTo(!seen);
        if (!seen) {
            HttpResponse<byte[]> absent = gail.get("/api/v1/submittals/" + UUID.randomUUID());
            assertThat(gail.get(paths.get("single")).body()).isEqualTo(absent.body());
        }
    }

    @Test
    @DisplayName(
            "silence: whatever is sent and handed in where lee does not see it changes no byte, header or count for lee")
    void whatIsHiddenIsNotHeardOf() {
        server.bridge().handIn("P1-" + x, "lee-" + x + "@northfield.example", "C-101");
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        Map<String, String> before = answers();
        assertThat(before.values()).filteredOn(told -> told.startsWith("200")).hasSize(10);

        server.bridge().handIn("P5-" + x, "gail-" + x + "@northfield.example", "C-502");
        server.bridge().handIn("P6-" + x, "bea-" + x + "@brightwater.example", "C-602");
        String slot = id("select s.id from DocumentSlot s where s.number = :of", "P1-" + x + "-001");
        String draft = "{\"purpose\":\"for nobody yet\",\"items\":[{\"document\":\"" + slot + "\"}]}";
        assertThat(doc.send("POST", "/api/v1/projects/" + project("P1") + "/submittals", draft, Map.of())
                        .statusCode())
                .isEqualTo(201);

        Map<String, String> after = answers();
        assertThat(before.keySet().stream()
                        .filter(path -> !before.get(path).equals(after.get(path)))
                        .map(path -> path + "\n" + before.get(path) + "\n-- after --\n" + after.get(path)))
                .isEmpty();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        String hidden = submittal("T-001");
        for (String path : List.of(
                "/api/v1/submittals?limit=200",
                "/api/v1/submittals?q=" + x,
                "/api/v1/submittals.csv",
                "/api/v1/projects/" + project("P1") + "/submittals",
                "/api/v1/notifications",
                "/api/v1/notifications/count",
                "/portal/submittal/list",
                "/portal/submittal/list?project=" + project("P1"),
                "/portal/home",
                "/portal/project/list",
                "/api/v1/submittals/" + hidden,
                "/api/v1/submittals/" + hidden + "/files.zip",
                "/portal/submittal/view?id=" + hidden)) {
            answers.put(path, Told.to(lee, path));
        }
        return answers;
    }
}
