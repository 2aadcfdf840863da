package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.Client;

/** What no upload gets past. */
@Isolated("looks through the folder of all files")
class UploadRefusedIT extends UploadTest {

    @Test
    @DisplayName("A01 an upload of somebody else is absent, to every verb")
    void anUploadOfSomebodyElseIsAbsent() {
        String upload = staff.begin("a.bin", 10);
        Tus other = new Tus(Client.of(server, "dana@sightline.example"));

        assertThat(other.head(upload).statusCode()).isEqualTo(404);
        assertThat(other.patch(upload, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(other.delete(upload).statusCode()).isEqualTo(404);
        assertThat(staff.head(Tus.UPLOADS + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(staff.head(Tus.UPLOADS + "/..%2f..%2fetc").statusCode()).isIn(400, 404);
        assertThat(staff.offset(upload)).isZero();
    }

    @Test
    @DisplayName("A11 who may not upload finds no endpoint")
    void whoMayNotUploadFindsNoEndpoint() {
        assertThat(new Tus(Client.of(server, "vic@sightline.example"))
                        .create("a.bin", 1)
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Tus(new Client(server)).create("a.bin", 1).statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheProtocolForbidsIsRefused() {
        String upload = staff.begin("a.bin", 10);

        assertThat(staff.send("PATCH", upload, new byte[1], Map.of("Upload-Offset", "0", "Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(staff.send("PATCH", upload, new byte[1], Map.of("Upload-Offset", "-1"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.send("POST", Tus.UPLOADS, null, Map.of()).statusCode()).isEqualTo(400);
        assertThat(staff.send("HEAD", upload, null, Map.of("Tus-Resumable", "0.2.0"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(staff.send("PUT", upload, new byte[1], Map.of()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void anEmptyFileIsRefusedWithTheReason() {
        HttpResponse<byte[]> answer = staff.create("empty.pdf", 0);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Client.text(answer)).contains("empty.pdf is empty");
    }

    @Test
    @DisplayName("F10 more than announced is refused while it streams, and the part file is gone")
    void moreThanAnnouncedIsRefusedWhileItStreams() throws IOException {
        String upload = staff.begin("a.bin", MIB);
        staff.patch(upload, 0, new byte[1000]);
        assertThat(part(upload)).exists();

        int status = new SlowSender(server, upload, 1000).with(staffCookie()).sendChunked(new byte[2 * MIB]);

        assertThat(status).isEqualTo(413);
        assertThat(part(upload)).doesNotExist();
        assertThat(staff.head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("F10 a file above the limit is refused before its first byte")
    void aFileAboveTheLimitIsRefusedBeforeItsFirstByte() {
        assertThat(staff.create("a.bin", 10_000_000_001L).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @DisplayName("F03 a file that is not what its name says is taken out of the way")
    @CsvSource({"a.pdf,GIF89a<script>", "a.png,%PDF-1.7", "a.gif,GIF89a<html><script>alert(1)</script>", "a.jpg,MZ"})
    void aFileThatIsNotWhatItsNameSaysIsRefused(String name, String content) {
        // why: bytes of its own, since other tests keep such a start under its right name
        byte[] bytes = (content + " " + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
        String upload = staff.begin(name, bytes.length);
        HttpResponse<byte[]> answer = staff.patch(upload, 0, bytes);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Client.text(answer)).contains("is not what its name says");
        assertThat(staff.head(upload).statusCode()).isEqualTo(404);
        assertThat(part(upload)).doesNotExist();
        assertThat(blob(bytes)).doesNotExist();
        assertThat(server.data()
                        .resolve("files/quarantine")
                        .resolve(Tus.id(upload).toString()))
                .hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @DisplayName("F01 no name reaches the file system")
    @ValueSource(
            strings = {"../../x", "..\\x", "%2e%2e/x", "a\u0000b", "CON", "\u202etxt.exe", "-rf", "a:stream", "/etc/x"})
    void noNameReachesTheFileSystem(String name) throws IOException {
        byte[] bytes = bytes(100);
        String upload = staff.begin(name, bytes.length);
        staff.patch(upload, 0, bytes);

        assertThat(blob(bytes)).hasBinaryContent(bytes);
        try (var files = Files.walk(server.data().resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(file -> file.matches("[0-9a-f-]+(\\.kept)?"));
        }
    }
}
