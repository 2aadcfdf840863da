package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;

/** Uploads as a program sends them. */
@Order(4) // why: what takes longest must not begin last
class UploadIT extends UploadTest {

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
    void bytesForAnotherPlaceAreAConflict() {
        String upload = staff.begin("a.bin", 10);
        staff.patch(upload, 0, new byte[4]);

        assertThat(staff.patch(upload, 0, new byte[4]).statusCode()).isEqualTo(409);
        assertThat(staff.patch(upload, 8, new byte[2]).statusCode()).isEqualTo(409);
        assertThat(staff.offset(upload)).isEqualTo(4);
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
