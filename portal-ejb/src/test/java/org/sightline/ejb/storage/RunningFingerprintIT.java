package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entities.storage.StoredFile.Fingerprint;

/** Whatever happened to its pieces, a file is kept under the hash of the bytes on the disk. */
class RunningFingerprintIT {

    @TempDir
    private Path data;

    private final byte[] bytes = new byte[3000];
    private final UUID upload = UUID.randomUUID();
    private StorageWorld storage;
    private PartFiles parts;

    @BeforeEach
    void open() throws IOException {
        new Random(7).nextBytes(bytes);
        storage = new StorageWorld(data);
        parts = storage.get(PartFiles.class);
        parts.begin(upload);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private void append(int from, int to) throws IOException {
        append(from, new ByteArrayInputStream(bytes, from, to - from), null);
    }

    private void append(int from, InputStream in, Chunk.Checksum checksum) throws IOException {
        try (Part part = parts.hold(upload)) {
            part.append(new Chunk(from, -1, in, checksum), bytes.length);
        }
    }

    private boolean isKnown(long offset) {
        return parts.takeFingerprint(upload, offset).isPresent();
    }

    private void assertThatItIsKept() throws Exception {
        Fingerprint fingerprint;
        try (Part part = parts.hold(upload)) {
            fingerprint = storage.get(FileStore.class).keep(part).fingerprint();
        }
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        CRC32 crc = new CRC32();
        crc.update(bytes);
        assertThat(fingerprint).isEqualTo(new Fingerprint(hash, crc.getValue(), bytes.length));
        assertThat(Files.readAllBytes(storage.blob(hash))).isEqualTo(bytes);
    }

    @Test
    @DisplayName("a file that came in pieces need not be read once more")
    void aFileInPiecesIsKnown() throws Exception {
        append(0, 1000);
        append(1000, 3000);
        assertThat(isKnown(3000)).isTrue();
    }

    @Test
    void whatAllCameIsKeptAsItCame() throws Exception {
        append(0, 1000);
        append(1000, 3000);
        assertThatItIsKept();
    }

    @Test
    @DisplayName("a piece that was cut off again leaves nothing in the hash")
    void aPieceThatWasCutOffLeavesNothing() throws Exception {
        append(0, 1000);
        Chunk.Checksum wrong = new Chunk.Checksum("sha256", new byte[32]);
        assertThatThrownBy(() -> append(1000, new ByteArrayInputStream(new byte[1000]), wrong))
                .isInstanceOf(IntakeException.class);
        append(1000, 3000);
        assertThatItIsKept();
    }

    @Test
    @DisplayName("what came before a connection broke counts, and once")
    void whatCameBeforeAConnectionBrokeCounts() throws Exception {
        append(0, 1000);
        assertThatThrownBy(() -> append(1000, breaking(Arrays.copyOfRange(bytes, 1000, 1500)), null))
                .hasMessage("broken");
        append(1500, 3000);
        assertThat(isKnown(3000)).isTrue();
    }

    @Test
    @DisplayName("bytes that another server took in are read, so that the hash is theirs as well")
    void bytesOfAnotherServerAreRead() throws Exception {
        append(0, 1000);
        Path part = data.resolve("files/tmp/" + upload);
        Files.write(part, Arrays.copyOfRange(bytes, 1000, 2000), StandardOpenOption.APPEND);
        append(2000, 3000);
        assertThatItIsKept();
    }

    @Test
    @DisplayName("after a restart the whole file is read")
    void afterARestartTheFileIsRead() throws Exception {
        append(0, 2000);
        storage.close();
        storage = new StorageWorld(data);
        parts = storage.get(PartFiles.class);
        append(2000, 3000);
        assertThat(isKnown(3000)).isFalse();
        assertThatItIsKept();
    }

    /** These bytes, and then the connection is gone. */
    private static InputStream breaking(byte[] some) {
        return new InputStream() {
            private boolean sent;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (sent) {
                    throw new IOException("broken");
                }
                sent = true;
                System.arraycopy(some, 0, into, offset, some.length);
                return some.length;
            }
        };
    }
}
