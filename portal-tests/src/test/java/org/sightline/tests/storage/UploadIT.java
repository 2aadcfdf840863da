package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Uploads as a program sends them. */
class UploadIT {

    private static final int MIB = 1 << 20;

    private final PortalServer server = PortalServer.get();
    private final Random random = new Random(7);
    private Client staffClient;
    private Tus staff;

    @BeforeEach
    void signIn() {
        staffClient = Client.of(server, "doc@sightline.example");
        staff = new Tus(staffClient);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Path blob(byte[] bytes) {
        String hash = HexFormat.of().formatHex(digest("SHA-256", bytes));
        return server.data()
                .resolve("files/blobs")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private Path part(String upload) {
        return server.data().resolve("files/tmp").resolve(Tus.id(upload).toString());
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("payara")
    @DisplayName("a file sent in pieces lies on the disk under its hash, byte for byte")
    void aFileSentInPiecesIsKept() throws IOException {
        byte[] bytes = bytes(3 * MIB);
        String upload = staff.begin("plan.bin", bytes.length);
        HttpResponse<byte[]> first = staff.patch(upload, 0, Arrays.copyOf(bytes, 2 * MIB));

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Upload-Offset")).contains(Long.toString(2 * MIB));
        assertThat(first.headers().firstValue("Upload-Expires")).isPresent();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(staff.offset(upload)).isEqualTo(2 * MIB);
        HttpResponse<byte[]> last = staff.patch(upload, 2 * MIB, Arrays.copyOfRange(bytes, 2 * MIB, bytes.length));
        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(Files.readAllBytes(blob(bytes))).isEqualTo(bytes);
        assertThat(part(upload)).doesNotExist();
        assertThat(staff.offset(upload)).isEqualTo(bytes.length);
    }

    @Test
    void theEndpointSaysWhatItCan() {
        HttpResponse<byte[]> answer = staff.send("OPTIONS", Tus.UPLOADS, null, Map.of());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Tus-Extension")).contains("creation,termination,checksum,expiration");
        assertThat(answer.headers().firstValue("Tus-Max-Size")).isPresent();
    }

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
    void bytesForAnotherPlaceAreAConflict() {
        String upload = staff.begin("a.bin", 10);
        staff.patch(upload, 0, new byte[4]);

        assertThat(staff.patch(upload, 0, new byte[4]).statusCode()).isEqualTo(409);
        assertThat(staff.patch(upload, 8, new byte[2]).statusCode()).isEqualTo(409);
        assertThat(staff.offset(upload)).isEqualTo(4);
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

    @Test
    void onlyOneWritesAtATime() throws IOException {
        String upload = staff.begin("a.bin", MIB);
        try (SlowSender first = new SlowSender(server, upload, 0).with(staffCookie())) {
            first.begin(MIB);
            first.send(bytes(1000));
            awaitOffset(upload, 1000);

            assertThat(staff.patch(upload, 1000, new byte[10]).statusCode()).isEqualTo(423);
        }
    }

    @Test
    @DisplayName("what came before the connection broke stays, and the rest follows")
    void whatCameBeforeTheConnectionBrokeStays() throws IOException {
        byte[] bytes = bytes(MIB);
        String upload = staff.begin("a.bin", bytes.length);
        try (SlowSender broken = new SlowSender(server, upload, 0).with(staffCookie())) {
            broken.begin(bytes.length);
            broken.send(Arrays.copyOf(bytes, 300_000));
            awaitOffset(upload, 300_000);
        }
        awaitFree(upload);
        int there = (int) staff.offset(upload);

        assertThat(there).isEqualTo(300_000);
        assertThat(staff.patch(upload, there, Arrays.copyOfRange(bytes, there, bytes.length))
                        .statusCode())
                .isEqualTo(204);
        assertThat(Files.readAllBytes(blob(bytes))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("a piece whose checksum is wrong is dropped as a whole; with the right one it is taken")
    void aPieceWithAWrongChecksumIsDropped() {
        byte[] bytes = bytes(5000);
        String upload = staff.begin("a.bin", 10_000);
        String wrong = "sha1 " + Base64.getEncoder().encodeToString(digest("SHA-1", new byte[1]));
        String right = "sha256 " + Base64.getEncoder().encodeToString(digest("SHA-256", bytes));

        assertThat(staff.patch(upload, 0, bytes, Map.of("Upload-Checksum", wrong))
                        .statusCode())
                .isEqualTo(460);
        assertThat(staff.offset(upload)).isZero();
        assertThat(staff.patch(upload, 0, bytes, Map.of("Upload-Checksum", "md4 AAAA"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.patch(upload, 0, bytes, Map.of("Upload-Checksum", right))
                        .statusCode())
                .isEqualTo(204);
        assertThat(staff.offset(upload)).isEqualTo(5000);
    }

    @Test
    void aRemovedUploadLeavesNothing() {
        String upload = staff.begin("a.bin", 10);
        staff.patch(upload, 0, new byte[4]);

        assertThat(staff.delete(upload).statusCode()).isEqualTo(204);
        assertThat(part(upload)).doesNotExist();
        assertThat(staff.head(upload).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R3 bytes that are all there get their row at the next request, before and after the rename")
    void bytesThatAreAllThereGetTheirRow() throws IOException {
        byte[] bytes = bytes(2000);
        String before = staff.begin("a.bin", bytes.length);
        Files.write(part(before), bytes); // as a stop after the last byte and before the rename leaves it
        assertThat(staff.offset(before)).isEqualTo(bytes.length);
        assertThat(blob(bytes)).exists();
        assertThat(part(before)).doesNotExist();

        byte[] others = bytes(2000);
        String after = staff.begin("b.bin", others.length);
        Files.createDirectories(blob(others).getParent());
        Files.write(blob(others), others); // as a stop after the rename and before the row leaves it
        Files.delete(part(after));
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(others);
        Files.writeString(
                part(after).resolveSibling(Tus.id(after) + ".kept"),
                blob(others).getFileName() + " " + crc.getValue() + " " + others.length + "\n");
        assertThat(staff.offset(after)).isEqualTo(others.length);
        assertThat(part(after).resolveSibling(Tus.id(after) + ".kept")).doesNotExist();
        assertThat(staff.patch(after, others.length, new byte[0]).statusCode()).isEqualTo(204);
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

    @Test
    @DisplayName("F13 the fifth file at once waits for one of the four before it")
    void theFifthFileAtOnceWaits() throws IOException {
        String suffix = server.bridge().demonstration();
        Client lee = Client.of(server, "lee-" + suffix + "@northfield.example");
        Tus contact = new Tus(lee);
        SlowSender[] senders = new SlowSender[4];
        try {
            for (int i = 0; i < senders.length; i++) {
                String upload = contact.begin("a" + i + ".bin", 1000);
                senders[i] = new SlowSender(server, upload, 0).with(lee.cookie());
                senders[i].begin(1000);
                senders[i].send(new byte[500]);
                awaitOffset(contact, upload, 500);
            }
            String fifth = contact.begin("b.bin", 1000);
            assertThat(contact.patch(fifth, 0, new byte[10]).statusCode()).isEqualTo(429);
            senders[0].close();
            senders[1].send(new byte[500]);
            assertThat(senders[1].status()).isEqualTo(204);
            assertThat(contact.patch(fifth, 0, new byte[10]).statusCode()).isEqualTo(204);
        } finally {
            for (SlowSender sender : senders) {
                if (sender != null) {
                    sender.close();
                }
            }
        }
    }

    private String staffCookie() {
        return staffClient.cookie();
    }

    private void awaitOffset(String upload, long offset) {
        awaitOffset(staff, upload, offset);
    }

    private static void awaitOffset(Tus sender, String upload, long offset) {
        await(() -> sender.offset(upload) == offset);
    }

    /** Until the server has noticed that the connection is gone. */
    private void awaitFree(String upload) {
        await(() -> staff.patch(upload, 0, new byte[0]).statusCode() != 423);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new UncheckedIOException(new IOException("waited in vain"));
            }
            Thread.onSpinWait();
        }
    }
}
