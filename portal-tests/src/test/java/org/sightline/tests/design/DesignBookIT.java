package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Specification books and sheets, on the built portal, in a copy of the demonstration. */
class DesignBookIT {

    private static final PortalServer SERVER = PortalServer.get();
    private static final String X = SERVER.bridge().demonstration();
    private static final Client GAIL = Client.of(SERVER, "gail-" + X + "@northfield.example");
    private static final Client BEA = Client.of(SERVER, "bea-" + X + "@brightwater.example");
    private static final Client DANA = Client.of(SERVER, "dana-" + X + "@sightline.example");

    private static String id(String number) {
        return SERVER.bridge()
                .read("select d.id from Design d where d.number = :of", number + "-" + X)
                .get(0);
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isBetween(200, 299);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    /** Asks for a book of all and waits until it is made. @return its address */
    private static String made(Client who) {
        JsonObject asked = json(who.send("POST", "/api/v1/designs/books", "{}", Map.of()));
        String book = "/api/v1/designs/books/" + asked.getString("id");
        SERVER.bridge().runTimer("specification-book");
        Instant late = Instant.now().plus(Duration.ofMinutes(1));
        String state = "WAITING";
        while (!state.equals("READY") && Instant.now().isBefore(late)) {
            state = json(who.get(book)).getString("state");
        }
        assertThat(state).isEqualTo("READY");
        return book;
    }

    private static PDDocument open(Client who, String book) throws IOException {
        HttpResponse<byte[]> file = who.get(book + "/file");
        assertThat(file.statusCode()).as(Client.text(file)).isEqualTo(200);
        return Loader.loadPDF(file.body());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    @DisplayName(
            "W6 a specification book holds the valid specifications of all sites, with links, and says what changed since")
    void aBookHoldsTheValidSpecifications() throws IOException {
        String book = made(GAIL);
        try (PDDocument document = open(GAIL, book)) {
            assertThat(text(document))
                    .contains("D1-" + X, "D6-" + X, "D1-" + X + " \u00b7 Revision B", "Tea, 20 bags", "70 mm")
                    .doesNotContain("D2-" + X, "D7-" + X, "D8-" + X, "Stripping", "Folded");
            assertThat(document.getNumberOfPages())
                    .as("cover, contents, D1, D6")
                    .isEqualTo(4);
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(1).getAnnotations().get(1);
            assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber())
                    .isEqualTo(3);
        }
        assertThat(BEA.get(book).statusCode()).as("of somebody else").isEqualTo(404);
        assertThat(BEA.get(book + "/file").statusCode()).isEqualTo(404);
        assertThat(retold("D1", "Tea carton, renamed")).isEqualTo(200);
        assertThat(GAIL.get(book + "/file").statusCode())
                .as("something in it is told otherwise")
                .isEqualTo(409);
        assertThat(retold("D1", "Tea carton, 20 bags")).isEqualTo(200);
        assertThat(moved("D6", "IN_DEVELOPMENT")).isEqualTo(200);
        assertThat(GAIL.get(book + "/file").statusCode())
                .as("something in it is no longer shown")
                .isEqualTo(409);
        String later = made(GAIL);
        try (PDDocument document = open(GAIL, later)) {
            assertThat(text(document))
                    .contains("Changes since your last copy", "D6-" + X + ": revision A is no longer valid for you");
        }
        assertThat(moved("D6", "ACTIVE")).isEqualTo(200);
        assertThat(GAIL.get(book + "/file").statusCode()).as("all as it was").isEqualTo(200);
    }

    private static int retold(String number, String title) {
        return DANA.send("PATCH", "/api/v1/designs/" + id(number), "{\"title\":\"" + title + "\"}", Map.of())
                .statusCode();
    }

    private static int moved(String number, String to) {
        String body = "{\"event\":\"MOVE\",\"to\":\"" + to + "\"}";
        return DANA.send("POST", "/api/v1/designs/" + id(number) + "/revisions/A/events", body, Map.of())
                .statusCode();
    }

    @Test
    @DisplayName("W3 a contact takes the specification sheet of a design that names its revision and its day")
    void aContactTakesASheet() throws IOException {
        String sheet = "/api/v1/designs/" + id("D1") + "/revisions/B/sheet.pdf";
        HttpResponse<byte[]> taken = GAIL.get(sheet);
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "D1-" + X + "_B.pdf");
        try (PDDocument document = Loader.loadPDF(taken.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document))
                    .contains("D1-" + X, "Revision B", "Page 1 of 1")
                    .doesNotContain("Stripping");
        }
        try (PDDocument document = Loader.loadPDF(DANA.get(sheet).body())) {
            assertThat(text(document)).as("staff see every layer").contains("Stripping");
        }
        assertThat(List.of(
                        BEA.get(sheet).statusCode(),
                        GAIL.get(sheet.replace("/B/", "/A/")).statusCode()))
                .containsExactly(404, 404);
    }

    @Test
    void aDrawingIsPrintedInTrueSizeOverSeveralPapers() throws IOException {
        String print = "/api/v1/designs/" + id("D7") + "/revisions/A/print.pdf";
        try (PDDocument tiles = Loader.loadPDF(BEA.get(print).body());
                PDDocument large = Loader.loadPDF(BEA.get(print + "?paper=A3").body())) {
            assertThat(tiles.getNumberOfPages()).isGreaterThan(large.getNumberOfPages());
            assertThat(text(tiles)).contains("100 mm long", "Dimensions").doesNotContain("Stripping", "Manufacturing");
        }
        assertThat(GAIL.get(print).statusCode()).isEqualTo(404);
    }
}
