package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** A book of many designs, each with a carton of its own; tells how long it took. By hand with {@code -Dbook.designs=200}. */
@Tag("full")
class LongBookIT {

    private static final int DESIGNS = Integer.getInteger("book.designs", 12);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PortalServer server = PortalServer.get();
    private final Studio studio = new Studio(server);

    @Test
    @DisplayName("W6 a book of many designs holds each of them once, and of none a layer that is hidden")
    void aBookOfManyDesigns() throws IOException {
        String carton = Client.text(studio.get("dana", "/designs/" + id("D7") + "/revisions/A/original"));
        for (int i = 0; i < DESIGNS; i++) {
            active(i, carton.replace("Bottles", "Bottles no " + i));
        }
        byte[] first = book("first");
        book("again, its pictures known");
        try (PDDocument document = Loader.loadPDF(first)) {
            String text = new PDFTextStripper().getText(document);
            System.out.println("pages " + document.getNumberOfPages() + ", bytes " + first.length);
            for (int i = 0; i < DESIGNS; i++) {
                assertThat(text).containsOnlyOnce(name(i) + "-" + studio.suffix() + " \u00b7 Revision A");
            }
            assertThat(text).doesNotContain("Stripping");
        }
    }

    private static String name(int design) {
        return "BOOK" + (1000 + design);
    }

    private void active(int design, String drawing) {
        String revision = studio.bringIn(name(design), "carton.dxf", drawing.getBytes(StandardCharsets.UTF_8));
        Map<String, String> types = new HashMap<>();
        studio.layers(revision)
                .forEach((layer, id) -> types.put(id, layer.equals("Manufacturing") ? "MANUFACTURING" : "ONE_UP"));
        studio.classify(revision, types);
        studio.move(revision, "ACTIVE");
    }

    private byte[] book(String which) {
        Instant asked = Instant.now();
        JsonObject made = studio.does("lee", "POST", "/designs/books", "{}");
        String book = "/designs/books/" + made.getString("id");
        server.bridge().runTimer("specification-book");
        while (!state(book).equals("READY")) {
            assertThat(Duration.between(asked, Instant.now())).isLessThan(PATIENCE);
        }
        System.out.println("book of " + DESIGNS + " designs, " + which + ": "
                + Duration.between(asked, Instant.now()).toMillis() + " ms");
        HttpResponse<byte[]> file = studio.get("lee", book + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }

    private String state(String book) {
        String state = Studio.json(studio.get("lee", book)).getString("state");
        assertThat(List.of("WAITING", "MAKING", "READY")).contains(state);
        return state;
    }

    private String id(String number) {
        return server.bridge()
                .read("select d.id from Design d where d.number = :of", number + "-" + studio.suffix())
                .get(0);
    }
}
