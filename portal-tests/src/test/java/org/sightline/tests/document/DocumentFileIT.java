package org.sightline.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.document.Documents.Filed;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** The bytes of documents as they leave. */
class DocumentFileIT {

    private final PortalServer server = PortalServer.get();
    private String x;
    private Client doc;
    private Documents documents;

    @BeforeEach
    void world() {
        x = server.bridge().demonstration();
        doc = Client.of(server, "doc-" + x + "@sightline.example");
        documents = new Documents(doc);
    }

    private Filed file(String name, byte[] bytes) {
        return documents.file(documents.projectOf("P1-" + x + "-001"), "N-" + name.hashCode(), name, bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(String path, String header, String value) {
        return doc.send("GET", path, null, Map.of(header, value));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return String.join(",", answer.headers().allValues(name));
    }

    @Test
    @Tag("payara")
    @DisplayName("F15 what was sent is what comes back, with its hash as tag")
    void whatWasSentComesBack() {
        byte[] bytes = random(3 << 20);
        Filed filed = file("plan.bin", bytes);
        HttpResponse<byte[]> answer = doc.get(filed.file());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(header(answer, "ETag")).isEqualTo('"' + sha256(bytes) + '"');
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(bytes.length));
        assertThat(doc.send("GET", filed.file(), null, Map.of("If-None-Match", header(answer, "ETag")))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @DisplayName("S15 J06 a download is kept by nobody, guessed by nobody and runs nowhere")
    void aDownloadBearsItsHeaders() {
        HttpResponse<byte[]> answer = doc.get(documents.find("P1-" + x + "-001").file());

        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    @DisplayName(
            "what leaves is in the trail, a part of it as well; what the reader has, cannot have or only asks about is not")
    void onlyWhatLeavesIsInTheTrail() {
        Filed filed = file("a.bin", random(1000));
        String tag = header(doc.send("HEAD", filed.file(), null, Map.of()), "ETag");
        assertThat(get(filed.file(), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(filed.file(), "Range", "bytes=2000-").statusCode()).isEqualTo(416);
        assertThat(downloads(filed)).isEmpty();

        doc.get(filed.file());
        assertThat(downloads(filed)).hasSize(1);
        assertThat(get(filed.file(), "Range", "bytes=500-").statusCode()).isEqualTo(206);
        doc.get("/api/v1/documents/files.zip?revision=" + filed.revision());
        assertThat(downloads(filed)).hasSize(3);
    }

    private List<String> downloads(Filed filed) {
        return server.bridge()
                .read(
                        "select e.id from AuditEntry e where e.action = 'document.downloaded' and e.subjectId = :of",
                        filed.revision());
    }

    @Test
    void headSaysAllButTheBytes() {
        byte[] bytes = random(1000);
        HttpResponse<byte[]> answer = doc.send("HEAD", file("a.bin", bytes).file(), null, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("1000");
        assertThat(header(answer, "ETag")).isEqualTo('"' + sha256(bytes) + '"');
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("F04 pages and scripts are saved, never shown; pictures and PDF are shown when asked for")
    @CsvSource({
        "a.html,<html><script>alert(1)</script>,attachment",
        "a.svg,<svg onload='alert(1)'/>,attachment",
        "a.xml,<?xml version='1.0'?><x/>,attachment",
        "a.pdf,%PDF-1.7,inline"
    })
    void pagesAreNeverShown(String name, String content, String disposition) {
        Filed filed = file(name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(header(doc.get(filed.file() + "?inline=true"), "Content-Disposition"))
                .startsWith(disposition);
        assertThat(header(doc.get(filed.file()), "Content-Disposition")).startsWith("attachment");
    }

    @Test
    @DisplayName("F02 a name with quotes, line breaks and umlauts comes back as both forms")
    void aHostileNameComesBackAsBothForms() {
        HttpResponse<byte[]> answer =
                doc.get(file("ü\"\r\nSet-Cookie:x=1.pdf", "%PDF-1.7".getBytes()).file());

        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"____Set-Cookie_x=1.pdf\";"
                        + " filename*=UTF-8''%C3%BC___Set-Cookie_x%3D1.pdf");
        assertThat(header(answer, "Set-Cookie")).doesNotContain("x=1");
    }

    @Test
    @DisplayName("F05 parts are the right parts, one or several")
    void partsAreTheRightParts() {
        byte[] bytes = random(5000);
        String file = file("a.bin", bytes).file();
        HttpResponse<byte[]> one = get(file, "Range", "bytes=100-199");
        HttpResponse<byte[]> several = get(file, "Range", "bytes=0-9,-5");

        assertThat(one.statusCode()).isEqualTo(206);
        assertThat(one.body()).isEqualTo(Arrays.copyOfRange(bytes, 100, 200));
        assertThat(header(one, "Content-Range")).isEqualTo("bytes 100-199/5000");
        assertThat(several.statusCode()).isEqualTo(206);
        assertThat(header(several, "Content-Type")).matches("multipart/byteranges; ?boundary=.+");
        assertThat(new String(several.body(), StandardCharsets.ISO_8859_1))
                .contains(
                        "Content-Range: bytes 0-9/5000\r\n\r\n" + new String(bytes, 0, 10, StandardCharsets.ISO_8859_1))
                .contains("Content-Range: bytes 4995-4999/5000\r\n\r\n"
                        + new String(bytes, 4995, 5, StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("F05 an overlap bomb is refused without a byte")
    void anOverlapBombIsRefused() {
        String file = documents.find("P1-" + x + "-001").file();
        String bomb = IntStream.range(0, 1000).mapToObj(i -> "0-").collect(Collectors.joining(","));
        HttpResponse<byte[]> answer = get(file, "Range", "bytes=" + bomb);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.body().length).isLessThan(1000);
        assertThat(get(file, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    }

    @Test
    void aPartOfAnotherVersionIsNotMixedIn() {
        byte[] bytes = random(500);
        String file = file("a.bin", bytes).file();
        Map<String, String> other = Map.of("Range", "bytes=100-", "If-Range", "\"other\"");
        Map<String, String> same = Map.of("Range", "bytes=100-", "If-Range", '"' + sha256(bytes) + '"');

        assertThat(doc.send("GET", file, null, other).body()).isEqualTo(bytes);
        assertThat(doc.send("GET", file, null, same).body()).isEqualTo(Arrays.copyOfRange(bytes, 100, 500));
    }

    @Test
    @DisplayName("A01 A02 A03 a file shows exactly where its document shows, and only under that document")
    void aFileShowsWhereItsDocumentShows() {
        Client lee = Client.of(server, "lee-" + x + "@northfield.example");
        Client bea = Client.of(server, "bea-" + x + "@brightwater.example");
        Filed shown = documents.find("P1-" + x + "-001");
        Filed hidden = documents.find("P1-" + x + "-002");

        assertThat(lee.get(shown.file()).statusCode()).isEqualTo(200);
        assertThat(lee.get(hidden.file()).statusCode()).isEqualTo(404);
        assertThat(bea.get(shown.file()).statusCode()).isEqualTo(404);
        assertThat(doc.get(new Filed(shown.document(), hidden.revision(), "").file())
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Client(server).get(shown.file()).statusCode()).isEqualTo(401);
        HttpResponse<byte[]> absent = lee.get("/api/v1/documents/" + java.util.UUID.randomUUID() + "/revisions/0/file");
        assertThat(lee.get(hidden.file()).body()).isEqualTo(absent.body());
    }

    @Test
    @Tag("payara")
    @DisplayName("several files come as one archive, whole or gone on with")
    void severalFilesComeAsOneArchive() throws IOException {
        byte[] first = random(200_000);
        byte[] second = random(100_000);
        String zip =
                "/api/v1/documents/files.zip?revision=" + file("a.bin", first).revision() + "&revision="
                        + documents
                                .file(documents.projectOf("P1-" + x + "-001"), "N2", "a.bin", second)
                                .revision();
        HttpResponse<byte[]> whole = doc.get(zip);
        HttpResponse<byte[]> rest =
                doc.send("GET", zip, null, Map.of("Range", "bytes=150000-", "If-Range", header(whole, "ETag")));

        assertThat(header(whole, "Content-Length")).isEqualTo(Integer.toString(whole.body().length));
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 150_000, whole.body().length));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole.body()))) {
            ZipEntry entry = in.getNextEntry();
            assertThat(entry.getName()).isEqualTo("a.bin");
            assertThat(in.readAllBytes()).isEqualTo(first);
            assertThat(in.getNextEntry().getName()).isEqualTo("a (2).bin");
            assertThat(in.readAllBytes()).isEqualTo(second);
        }
    }

    @Test
    @DisplayName("A12 one hidden file makes the whole archive absent")
    void oneHiddenFileMakesTheArchiveAbsent() {
        Client lee = Client.of(server, "lee-" + x + "@northfield.example");
        String shown = documents.find("P1-" + x + "-001").revision();
        String hidden = documents.find("P1-" + x + "-002").revision();
        String zip = "/api/v1/documents/files.zip?revision=" + shown;

        assertThat(lee.get(zip).statusCode()).isEqualTo(200);
        assertThat(lee.get(zip + "&revision=" + hidden).statusCode()).isEqualTo(404);
        assertThat(lee.get("/api/v1/documents/files.zip").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("a file that is missing on the disk is told, reported and given to nobody")
    void aMissingFileIsToldAndReported() throws IOException {
        byte[] bytes = random(300);
        Filed filed = file("a.bin", bytes);
        String hash = sha256(bytes);
        Path blob =
                server.data().resolve("files/blobs/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
        Files.delete(blob);
        HttpResponse<byte[]> answer = doc.get(filed.file());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Client.text(answer)).contains("is damaged on the server");
        Files.write(blob, bytes); // as an operator does who has a copy; the next scrub finds it whole
        assertThat(doc.get(filed.file()).statusCode()).isEqualTo(500);
    }
}
