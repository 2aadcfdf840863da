package org.sightline.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Documents over REST: what each sees, and what happens to what everybody sees. */
class DocumentResourceIT {

    private final PortalServer server = PortalServer.get();
    private Dossier copy;

    @BeforeEach
    void ownData() {
        copy = new Dossier(server, server.bridge().demonstration());
    }

    @Test
    @DisplayName("what each sees (section 1), documents over REST")
    void eachSeesExactlyItsDocuments() {
        Map<String, List<String>> seen = Map.of(
                "gail", List.of("P1-001", "P5-001", "P8-001", "P9-001"),
                "lee", List.of("P1-001"),
                "lyla", List.of("P8-001"),
                "bea", List.of("P6-001"),
                "sam", List.of("P1-003"));
        seen.forEach((who, documents) -> {
            assertThat(copy.numbers(copy.as(who), "/api/v1/documents")).as(who).isEqualTo(documents);
            String search = "/api/v1/documents?q=" + Dossier.encoded("P");
            assertThat(copy.numbers(copy.as(who), search)).as(who).isEqualTo(documents);
        });
        String p1 = "/api/v1/projects/" + copy.project("P1") + "/documents";
        assertThat(copy.numbers(copy.as("lee"), p1)).containsExactly("P1-001");
        assertThat(copy.numbers(copy.as("sam"), p1)).containsExactly("P1-003");
        assertThat(copy.numbers(copy.as("doc"), p1)).containsExactly("P1-001", "P1-002", "P1-003");
        JsonObject gearbox = Dossier.json(copy.as("sam").get("/api/v1/documents/" + copy.id("P1-003")));
        assertThat(gearbox.getAsJsonArray("revisions")).isEmpty();
        assertThat(gearbox.has("customer")).isFalse();
    }

    @Test
    @DisplayName("W2 every address of what is hidden is absent, to every verb, and no search finds it")
    void everyAddressOfWhatIsHiddenIsAbsent() {
        for (String hidden : List.of("P6-001", "P1-002", "P2-001", "P3-001", "P4-001", "P5-001", "P9-001")) {
            String id = copy.id(hidden);
            String revision = copy.revision(hidden);
            for (String path : List.of(
                    "/documents/" + id,
                    "/documents/" + id + "/revisions",
                    "/documents/" + id + "/revisions/0/file",
                    "/documents/files.zip?revision=" + revision)) {
                assertThat(copy.send("lee", "GET", path, null).statusCode())
                        .as(hidden + " " + path)
                        .isEqualTo(404);
            }
            assertThat(copy.send("lee", "PATCH", "/documents/" + id, "{\"title\":\"Mine\"}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(copy.send("lee", "PATCH", "/documents/" + id + "/revisions/0", "{\"inPortal\":true}")
                            .statusCode())
                    .isEqualTo(404);
            JsonObject search =
                    Dossier.json(copy.as("lee").get("/api/v1/documents?q=" + Dossier.encoded(copy.number(hidden))));
            assertThat(search.get("total").getAsInt()).as(hidden).isZero();
        }
        String zip = "/documents/files.zip?revision=" + copy.revision("P1-001") + "&revision=";
        assertThat(copy.send("lee", "GET", zip + copy.revision("P6-001"), null).statusCode())
                .as("one hidden file among visible ones")
                .isEqualTo(404);
        assertThat(copy.send("bea", "GET", "/projects/" + copy.project("P1") + "/documents", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("payara")
    @DisplayName("A08 uploaded, published, downloaded; and gone at the next request when taken out of the portal")
    void publishedAndTakenOutAgain() {
        UUID upload = copy.upload("doc", "Manual.txt", "how to run the line");
        String id = copy.newDocument("doc", copy.number("P1-100"), "Manual", upload);
        String revision = "/documents/" + id + "/revisions/0";
        assertThat(copy.send("lee", "GET", "/documents/" + id, null).statusCode())
                .isEqualTo(404);
        assertThat(copy.send("doc", "PATCH", revision, "{\"inPortal\":true}").statusCode())
                .as("a working revision wants to be confirmed")
                .isEqualTo(422);
        assertThat(copy.send("doc", "PATCH", revision, "{\"inPortal\":true,\"confirmed\":true}")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> file = copy.send("lee", "GET", revision + "/file", null);
        assertThat(Client.text(file)).isEqualTo("how to run the line");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Manual.txt");
        assertThat(copy.numbers(copy.as("lee"), "/api/v1/documents")).contains("P1-100");

        assertThat(copy.send("doc", "PATCH", revision, "{\"inPortal\":false}").statusCode())
                .isEqualTo(200);
        for (String path : List.of("/documents/" + id, revision + "/file")) {
            assertThat(copy.send("lee", "GET", path, null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("nothing is overwritten: a taken label and a taken number are refused at their fields")
    void nothingIsOverwritten() {
        String id = copy.id("P1-001");
        byte[] before = copy.send("doc", "GET", "/documents/" + id + "/revisions/0/file", null)
                .body();
        UUID upload = copy.upload("doc", "other.txt", "other bytes");
        HttpResponse<byte[]> taken = copy.send(
                "doc", "POST", "/documents/" + id + "/revisions", "{\"revision\":\"0\",\"upload\":\"" + upload + "\"}");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(field(taken)).isEqualTo("revision");
        HttpResponse<byte[]> number = copy.send(
                "doc",
                "POST",
                "/projects/" + copy.project("P1") + "/documents",
                "{\"number\":\"" + copy.number("P1-001") + "\",\"title\":\"Twice\"}");
        assertThat(number.statusCode()).isEqualTo(422);
        assertThat(field(number)).isEqualTo("number");
        assertThat(copy.send("doc", "GET", "/documents/" + id + "/revisions/0/file", null)
                        .body())
                .isEqualTo(before);

        HttpResponse<byte[]> added = copy.send(
                "doc", "POST", "/documents/" + id + "/revisions", "{\"revision\":\"1\",\"upload\":\"" + upload + "\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("/documents/" + id + "/revisions/1");
    }

    private static String field(HttpResponse<byte[]> problem) {
        return Dossier.text(
                Dossier.json(problem).getAsJsonArray("errors").get(0).getAsJsonObject(), "field");
    }

    @Test
    @DisplayName("A05 a right that is missing on something visible is 403, an old version 409")
    void missingRightsAndOldVersionsAreTold() {
        String id = copy.id("P1-001");
        assertThat(copy.send("lee", "PATCH", "/documents/" + id, "{\"title\":\"Mine\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(copy.send("lee", "DELETE", "/documents/" + id + "/revisions/0", null)
                        .statusCode())
                .isEqualTo(403);
        UUID upload = copy.upload("lee", "mine.txt", "by lee");
        String published = "{\"number\":\"L-1\",\"title\":\"Layout\",\"revision\":\"0\",\"upload\":\"" + upload
                + "\",\"inPortal\":true}";
        String documents = "/projects/" + copy.project("P1") + "/documents";
        assertThat(copy.send("lee", "POST", documents, published).statusCode()).isEqualTo(403);

        String tag = copy.send("doc", "GET", "/documents/" + id, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Map<String, String> ifMatch = Map.of("If-Match", tag);
        String path = "/api/v1/documents/" + id;
        assertThat(copy.as("doc")
                        .send("PATCH", path, "{\"title\":\"First\"}", ifMatch)
                        .statusCode())
                .isEqualTo(200);
        assertThat(copy.as("doc")
                        .send("PATCH", path, "{\"title\":\"Second\"}", ifMatch)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Dossier.text(Dossier.json(copy.as("lee").get(path)), "title"))
                .isEqualTo("First");
    }

    @Test
    @DisplayName(
            "W8 what a contact brings in is seen by itself and by staff, and its numbers tell nothing of hidden ones")
    void whatAContactBringsInIsItsOwn() {
        String number = copy.number("P1-002");
        String id = copy.newDocument("lee", number, "Mine", copy.upload("lee", "mine.txt", "by lee"));

        assertThat(copy.numbers(copy.as("lee"), "/api/v1/documents")).containsExactly("P1-001", "P1-002");
        assertThat(Client.text(copy.send("lee", "GET", "/documents/" + id + "/revisions/0/file", null)))
                .isEqualTo("by lee");
        for (String other : List.of("gail", "bea", "sam")) {
            assertThat(copy.send(other, "GET", "/documents/" + id, null).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(Client.text(copy.as("lee").get("/api/v1/documents"))).doesNotContain("Cost estimate");
        assertThat(Client.text(copy.as("bea").get("/api/v1/documents")))
                .doesNotContain("Northfield")
                .doesNotContain("P1-");
    }
}
