package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** What is taken away is gone at the next request of the same session, and back when it is given again. */
class RevocationIT {

    private final PortalServer server = PortalServer.get();
    private String x;
    private Client lee;
    private Map<String, String> paths;

    @BeforeEach
    void open() {
        x = server.bridge().demonstration();
        lee = Client.of(server, "lee-" + x + "@northfield.example");
        String slot = idOf(lee, "P1-" + x + "-001");
        String revision = first(Client.text(lee.get("/api/v1/documents/" + slot + "/revisions")));
        paths = new LinkedHashMap<>();
        paths.put("single", "/api/v1/documents/" + slot);
        paths.put("revisions", "/api/v1/documents/" + slot + "/revisions");
        paths.put("file", "/api/v1/documents/" + slot + "/revisions/0/file");
        paths.put("zip", "/api/v1/documents/files.zip?revision=" + revision);
        paths.put("page", "/portal/document/view?id=" + slot);
        seen(true);
    }

    @Test
    @DisplayName("A08 D17 a hidden project is gone at the next request and comes back with all it had")
    void aHiddenProjectIsGone() {
        takenAndGiven(
                "update Project p set p.hidden = true where p.number = 'P1-" + x + "'",
                "update Project p set p.hidden = false where p.number = 'P1-" + x + "'");
    }

    @Test
    @DisplayName("A08 D17 a completed project is gone at the next request")
    void aCompletedProjectIsGone() {
        takenAndGiven(
                "update Project p set p.completed = true where p.number = 'P1-" + x + "'",
                "update Project p set p.completed = false where p.number = 'P1-" + x + "'");
    }

    @Test
    @DisplayName("A08 a project made confidential is gone for whoever was not granted it")
    void aConfidentialProjectIsGone() {
        takenAndGiven(
                "update Project p set p.confidential = true where p.number = 'P1-" + x + "'",
                "update Project p set p.confidential = false where p.number = 'P1-" + x + "'");
    }

    @Test
    @DisplayName("A08 a choice taken back is gone at the next request")
    void aChoiceTakenBackIsGone() {
        server.bridge()
                .change("delete from ProjectChoice c where c.project.id in"
                        + " (select p.id from Project p where p.number = 'P1-" + x + "')");
        seen(false);
    }

    @Test
    @DisplayName("A08 a revision taken out of the portal is gone at the next request")
    void aRevisionTakenOutOfThePortalIsGone() {
        String slots = " where r.slot.id in (select s.id from DocumentSlot s where s.number = 'P1-" + x + "-001')";
        takenAndGiven(
                "update DocumentRevision r set r.inPortal = false" + slots,
                "update DocumentRevision r set r.inPortal = true" + slots);
    }

    @Test
    @DisplayName("A08 a company whose portal is switched off shows nothing at the next request")
    void aClosedPortalShowsNothing() {
        takenAndGiven(
                "update Company c set c.portalOn = false where c.code = 'NL-" + x + "'",
                "update Company c set c.portalOn = true where c.code = 'NL-" + x + "'");
    }

    @Test
    @DisplayName("A08 A13 a contact that moved to another company sees nothing of the old one")
    void aContactThatMovedSeesNothingOfTheOldCompany() {
        String lee = "lee-" + x + "@northfield.example";
        server.bridge().move(lee, "BW-" + x);
        seen(false);
        server.bridge().move(lee, "NL-" + x);
        seen(true);
    }

    @Test
    @DisplayName("A08 S05 D3 whoever loses web access is asked to sign in at the next request")
    void webAccessTakenAwayEndsEverything() {
        server.bridge()
                .change("update Contact c set c.webAccess.allowed = false where c.email = 'lee-" + x
                        + "@northfield.example'");

        paths.forEach((name, path) ->
                assertThat(lee.get(path).statusCode()).as(name).isEqualTo(name.equals("page") ? 302 : 401));
        assertThat(lee.get("/api/v1/documents").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("A08 a disabled account is asked to sign in at the next request")
    void aDisabledAccountIsOut() {
        server.bridge()
                .change("update Account a set a.state = org.sightline.entities.identity.AccountState.DISABLED,"
                        + " a.securityVersion = a.securityVersion + 1 where a.login = 'lee-" + x
                        + "@northfield.example'");

        assertThat(lee.get(paths.get("single")).statusCode()).isEqualTo(401);
        assertThat(lee.get(paths.get("file")).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("A12 an archive with one foreign revision among own ones is refused whole")
    void anArchiveWithAForeignRevisionIsRefused() {
        Client bea = Client.of(server, "bea-" + x + "@brightwater.example");
        String theirs = idOf(bea, "P6-" + x + "-001");
        String foreign = first(Client.text(bea.get("/api/v1/documents/" + theirs + "/revisions")));

        assertThat(lee.get(paths.get("zip") + "&revision=" + foreign).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "A16 what was begun with a right is not finished without it: an upload is not claimed, an archive not gone on"
                    + " with")
    void whatWasBegunIsNotFinishedWithoutTheRight() {
        UUID upload = new Tus(lee).whole("mine.txt", "by lee".getBytes(), 1 << 20);
        String begun = new Tus(lee).begin("half.txt", 6);
        String project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
        String document = "{\"number\":\"L-1\",\"title\":\"Mine\",\"revision\":\"0\",\"upload\":\"" + upload + "\"}";
        String path = "/api/v1/projects/" + project + "/documents";
        Map<String, String> rest = Map.of("Range", "bytes=10-");
        assertThat(lee.send("GET", paths.get("zip"), (String) null, rest).statusCode())
                .isEqualTo(206);

        server.bridge().change("update Project p set p.hidden = true where p.number = 'P1-" + x + "'");
        assertThat(lee.send("GET", paths.get("zip"), (String) null, rest).statusCode())
                .isEqualTo(404);
        assertThat(lee.send("POST", path, document, Map.of()).statusCode()).isEqualTo(404);
        assertThat(lee.send(
                                "POST",
                                paths.get("revisions"),
                                "{\"revision\":\"1\",\"upload\":\"" + upload + "\"}",
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.bridge()
                        .read(
                                "select u.state from Upload u where u.fileName = 'mine.txt' and u.ownerId in"
                                        + " (select a.id from Account a where a.login = :of)",
                                "lee-" + x + "@northfield.example"))
                .as("nobody has taken it")
                .containsExactly("COMPLETE");

        server.bridge().stop("lee-" + x + "@northfield.example", "DISABLED");
        assertThat(new Tus(lee).patch(begun, 0, "by lee".getBytes()).statusCode())
                .isEqualTo(401);

        server.bridge().change("update Project p set p.hidden = false where p.number = 'P1-" + x + "'");
        Client gail = Client.of(server, "gail-" + x + "@northfield.example");
        assertThat(gail.send("POST", path, document, Map.of()).statusCode())
                .as("the upload is its sender's alone")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A14 ids are random")
    void idsAreRandom() {
        Matcher ids = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(Client.text(lee.get("/api/v1/documents")));
        int found = 0;
        while (ids.find()) {
            found++;
            assertThat(UUID.fromString(ids.group(1)).version()).isEqualTo(4);
        }
        assertThat(found).isPositive();
    }

    private void takenAndGiven(String take, String give) {
        server.bridge().change(take);
        seen(false);
        server.bridge().change(give);
        seen(true);
    }

    /** All surfaces agree, and an absent thing answers as a hidden one. */
    private void seen(boolean seen) {
        paths.forEach((name, path) ->
                assertThat(lee.get(path).statusCode()).as(name + " " + path).isEqualTo(seen ? 200 : 404));
        assertThat(Client.text(lee.get("/api/v1/documents?limit=200")).contains("P1-" + x + "-001"))
                .as("list")
                .isEqualTo(seen);
        assertThat(Client.text(lee.get("/api/v1/documents?q=P1-" + x + "-001")).contains("\"total\":1"))
                .as("search")
                .isEqualTo(seen);
        if (!seen) {
            String absent = "/api/v1/documents/" + UUID.randomUUID();
            assertThat(lee.get(paths.get("single")).body())
                    .isEqualTo(lee.get(absent).body());
        }
    }

    private static String idOf(Client client, String number) {
        return first(Client.text(client.get("/api/v1/documents?q=" + number)));
    }

    private static String first(String json) {
        JsonObject answer = Json.createReader(new StringReader(json)).readObject();
        assertThat(answer.containsKey("items")).as(json).isTrue();
        return answer.getJsonArray("items").getJsonObject(0).getString("id");
    }
}
