package org.sightline.tests.submittal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.document.Documents;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** A submittal of more bytes than the server's memory holds; 6 GiB in 200 files by hand: portal-tests/bin/submittal-size. */
@Isolated("has a server of its own and measures it")
@Tag("full")
class SubmittalSizeIT {

    private static final int FILES = Integer.getInteger("size.files", 20);
    private static final int MEBIBYTES = Integer.getInteger("size.mib", 600);
    private static final int EACH = (int) (((long) MEBIBYTES << 20) / FILES);

    @TempDir
    private Path data;

    private PortalServer server;
    private Client doc;
    private Client lee;

    @Test
    @DisplayName(
            "a large submittal is taken with a pause, comes from its first byte on, and is another as soon as a file is taken back")
    void aLargeSubmittalIsTaken() throws Exception {
        server = PortalServer.start(data, "true", "-Xmx512m");
        try {
            doc = Client.of(server, "doc@sightline.example");
            lee = Client.of(server, "lee@northfield.example");
            Map<String, String> sent = new LinkedHashMap<>();
            JsonObject submittal = send(sent);
            String zip = "/api/v1/submittals/" + submittal.getString("id") + "/files.zip";

            looked(zip);
            long begun = System.nanoTime();
            HttpResponse<InputStream> whole = open(zip, Map.of());
            assertThat(whole.statusCode()).as(whole.headers().map().toString()).isEqualTo(200);
            int first = whole.body().read();
            long toFirst = System.nanoTime() - begun;
            String tag = whole.headers().firstValue("ETag").orElseThrow();
            long cut = whole.headers().firstValueAsLong("Content-Length").orElseThrow() / 2;
            InputStream half = new Bounded(whole.body(), cut - 1);
            HttpResponse<InputStream> rest = open(zip, Map.of("Range", "bytes=" + cut + "-", "If-Range", tag));
            assertThat(rest.statusCode()).isEqualTo(206);
            InputStream all = new SequenceInputStream(
                    new SequenceInputStream(new java.io.ByteArrayInputStream(new byte[] {(byte) first}), half),
                    rest.body());
            assertThat(hashes(all)).isEqualTo(sent);
            long taken = System.nanoTime() - begun;
            whole.body().close();
            System.out.printf(
                    "submittal of %d files, %d MiB: first byte after %d ms, all after %d ms, gone on with at byte %d, all equal%n",
                    FILES, MEBIBYTES, toFirst / 1_000_000, taken / 1_000_000, cut);

            String line = submittal.getJsonArray("items").getJsonObject(0).getString("id");
            String name = submittal.getJsonArray("items").getJsonObject(0).getString("fileName");
            post(
                    "/submittals/" + submittal.getString("id") + "/void",
                    "{\"items\":[\"" + line + "\"],\"reason\":\"wrong\"}");
            HttpResponse<InputStream> after = open(zip, Map.of("Range", "bytes=" + cut + "-", "If-Range", tag));
            assertThat(after.statusCode()).as("another archive begins anew").isEqualTo(200);
            assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
            sent.remove(name);
            assertThat(hashes(after.body())).isEqualTo(sent);
        } finally {
            server.kill();
        }
    }

    /** Nothing is given away before the scanner has looked at it. */
    private void looked(String zip) throws IOException, InterruptedException {
        int status = 403;
        for (int i = 0; i < FILES && status == 403; i++) {
            server.bridge().runTimer("virus-scan");
            HttpResponse<InputStream> answer = open(zip, Map.of("Range", "bytes=0-0"));
            answer.body().close();
            status = answer.statusCode();
        }
        assertThat(status).isEqualTo(206);
    }

    /** Sends files of random bytes to Lee. @param hashes is filled with their SHA-256 by file name */
    private JsonObject send(Map<String, String> hashes) throws Exception {
        Documents documents = new Documents(doc);
        String project = documents.projectOf("P1-001");
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[EACH];
            new Random(i).nextBytes(bytes);
            String name = "part-%03d.bin".formatted(i);
            Documents.Filed filed = documents.file(project, "SIZE-%03d".formatted(i), name, bytes);
            hashes.put(name, HexFormat.of().formatHex(sha256().digest(bytes)));
            items.add(Json.createObjectBuilder().add("document", filed.document()));
        }
        String contact = json(doc.get("/api/v1/contacts?q=lee"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        JsonObject draft = post(
                "/projects/" + project + "/submittals",
                Json.createObjectBuilder()
                        .add("items", items)
                        .add(
                                "recipients",
                                Json.createObjectBuilder()
                                        .add("to", Json.createArrayBuilder().add(contact)))
                        .build()
                        .toString());
        long begun = System.nanoTime();
        JsonObject sent = post("/submittals/" + draft.getString("id") + "/send", "{}");
        System.out.printf("submittal of %d files sent in %d ms%n", FILES, (System.nanoTime() - begun) / 1_000_000);
        return sent;
    }

    private JsonObject post(String path, String body) {
        return json(doc.send("POST", "/api/v1" + path, body, Map.of()));
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Client.text(answer)).isLessThan(300);
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }

    private HttpResponse<InputStream> open(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).header("Cookie", lee.cookie());
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** SHA-256 of what is in the archive by name, apart from the sheet of the submittal itself. */
    private static Map<String, String> hashes(InputStream archive) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                MessageDigest digest = sha256();
                new DigestInputStream(zip, digest).transferTo(java.io.OutputStream.nullOutputStream());
                if (entry.getName().startsWith("part-")) {
                    found.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
                }
            }
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first bytes of a stream, as if the connection broke after them. */
    private static final class Bounded extends java.io.FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = left <= 0 ? -1 : in.read(into, offset, (int) Math.min(left, length));
            left -= Math.max(0, n);
            return n;
        }
    }
}
