package org.sightline.tests.submittal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** As many files as a submittal takes, worked in at one stroke; by hand with its figures: portal-tests/bin/by-hand BulkProcessingIT. */
@Isolated("is measured")
@Tag("full")
class BulkProcessingIT {

    private static final int FILES = 500;

    private final PortalServer server = PortalServer.get();
    private String x;
    private String project;
    private Client lee;
    private Client doc;

    @Test
    @DisplayName("five hundred files become documents at one stroke, then revisions of them, all or none")
    void fiveHundredFilesAreWorkedIn() {
        x = server.bridge().demonstration();
        project = only("select p.id from Project p where p.number = :of", "P1-" + x);
        lee = Client.of(server, "lee-" + x + "@northfield.example");
        doc = Client.of(server, "doc-" + x + "@sightline.example");

        String first = handIn("B-1-" + x, "first");
        page("incoming documents of " + FILES + " files");
        assertThat(process(
                        first,
                        (made, i) -> made.add(
                                "newDocument",
                                Json.createObjectBuilder()
                                        .add("number", number(i))
                                        .add("title", "Sheet " + i))))
                .isEqualTo("PROCESSED");
        List<String> documents = documents();
        assertThat(documents).hasSize(FILES);

        String second = handIn("B-2-" + x, "second");
        page("incoming documents of " + FILES + " files with suggestions");
        Iterator<String> wrong = documents.iterator();
        HttpResponse<byte[]> refused = send(second, (made, i) -> {
            made.add("document", wrong.next());
            return i == FILES - 1 ? made.add("revision", "0") : made;
        });
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Client.text(refused)).contains("items:" + (FILES - 1) + ":revision");
        assertThat(revisions()).as("none is worked in when one is refused").isEqualTo(FILES);
        Iterator<String> right = documents.iterator();
        assertThat(process(second, (made, i) -> made.add("document", right.next())))
                .isEqualTo("PROCESSED");
        assertThat(revisions()).isEqualTo(2L * FILES);
    }

    private String only(String query, String of) {
        return server.bridge().read(query, of).get(0);
    }

    private String number(int i) {
        return "BULK-%s-%03d".formatted(x, i);
    }

    private List<String> documents() {
        return server.bridge()
                .read(
                        "select d.id from DocumentSlot d where d.project.number = :of and d.title like 'Sheet %' order by d.number",
                        "P1-" + x);
    }

    private long revisions() {
        return Long.parseLong(only(
                "select count(r) from DocumentRevision r where r.slot.project.number = :of and r.slot.title like 'Sheet %'",
                "P1-" + x));
    }

    private String handIn(String number, String content) {
        Tus uploads = new Tus(lee);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < FILES; i++) {
            String name = number(i) + ".txt";
            byte[] bytes = (content + " bytes of " + name).getBytes(StandardCharsets.UTF_8);
            items.add(Json.createObjectBuilder()
                    .add("upload", uploads.whole(name, bytes, 1 << 20).toString()));
        }
        JsonObject draft = json(post(
                lee,
                "/projects/" + project + "/submittals",
                Json.createObjectBuilder().add("items", items).build().toString()));
        long begun = System.nanoTime();
        json(post(lee, "/submittals/" + draft.getString("id") + "/send", "{\"number\":\"" + number + "\"}"));
        told("handing in", begun);
        return number;
    }

    private void page(String what) {
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            assertThat(doc.get("/staff/submittal/incoming?project=" + project).statusCode())
                    .isEqualTo(200);
            told(what, begun);
        }
    }

    private String process(String submittal, BiFunction<JsonObjectBuilder, Integer, JsonObjectBuilder> made) {
        long begun = System.nanoTime();
        JsonObject answer = json(send(submittal, made));
        told("working in", begun);
        return answer.getString("state");
    }

    private HttpResponse<byte[]> send(
            String submittal, BiFunction<JsonObjectBuilder, Integer, JsonObjectBuilder> made) {
        List<String> lines = server.bridge()
                .read("select i.id from SubmittalItem i where i.submittal.number = :of order by i.fileName", submittal);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            items.add(made.apply(Json.createObjectBuilder().add("item", lines.get(i)), i));
        }
        return post(
                doc,
                "/submittals/" + only("select s.id from IncomingSubmittal s where s.number = :of", submittal)
                        + "/process",
                Json.createObjectBuilder().add("items", items).build().toString());
    }

    private static void told(String what, long begun) {
        System.out.printf("%s, %d files: %d ms%n", what, FILES, (System.nanoTime() - begun) / 1_000_000);
    }

    private static HttpResponse<byte[]> post(Client client, String path, String body) {
        return client.send("POST", "/api/v1" + path, body, Map.of());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isLessThan(300);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }
}
