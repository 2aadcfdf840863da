package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as other programs read them: two readers that know nothing of each other. */
class VirtualZipTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final long GIB5 = 5L << 30;

    @TempDir
    private Path folder;

    private static VirtualZip.Entry entry(String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new VirtualZip.Entry(name, crc.getValue(), NOON, new InMemory(bytes));
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] part(ByteSource source, long from, long length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            source.write(from, length, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void javaReadsWhatWasNeverBuilt() throws IOException {
        byte[] plan = random(1, 10_000);
        VirtualZip zip = new VirtualZip(List.of(entry("plan.pdf", plan), entry("Größe 100 %.txt", new byte[] {1})));
        Path file = Files.write(folder.resolve("a.zip"), part(zip, 0, zip.size()));

        assertThat(Files.size(file)).isEqualTo(zip.size());
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.stream().map(ZipEntry::getName)).containsExactly("plan.pdf", "Größe 100 %.txt");
            assertThat(read.getInputStream(read.getEntry("plan.pdf"))).hasBinaryContent(plan);
            assertThat(read.getEntry("plan.pdf").getTimeLocal()).hasToString("2026-03-02T12:00");
        }
        try (FileSystem read = FileSystems.newFileSystem(file)) {
            assertThat(Files.readAllBytes(read.getPath("plan.pdf"))).isEqualTo(plan);
        }
    }

    @Test
    void aStreamReaderReadsItWithoutTheDirectory() throws IOException {
        byte[] plan = random(2, 3000);
        VirtualZip zip = new VirtualZip(List.of(entry("a", plan), entry("b", new byte[0])));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(part(zip, 0, zip.size())))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("a");
            assertThat(in.readAllBytes()).isEqualTo(plan);
            assertThat(in.getNextEntry().getName()).isEqualTo("b");
        }
    }

    @Test
    void everyPartIsThatPartOfTheWhole() {
        VirtualZip zip = new VirtualZip(List.of(entry("a.pdf", random(3, 50)), entry("b.pdf", random(4, 70))));
        byte[] whole = part(zip, 0, zip.size());
        for (int from = 0; from < whole.length; from++) {
            for (int length : new int[] {0, 1, 31, whole.length - from}) {
                if (from + length <= whole.length) {
                    assertThat(part(zip, from, length))
                            .isEqualTo(java.util.Arrays.copyOfRange(whole, from, from + length));
                }
            }
        }
    }

    @Test
    void theSameNameASecondTimeGetsANumber() throws IOException {
        byte[] none = new byte[0];
        VirtualZip zip = new VirtualZip(
                List.of(entry("a.pdf", none), entry("A.PDF", none), entry("a.pdf", none), entry("x", none)));
        Path file = Files.write(folder.resolve("b.zip"), part(zip, 0, zip.size()));
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.stream().map(ZipEntry::getName)).containsExactly("a.pdf", "A (2).PDF", "a (3).pdf", "x");
        }
    }

    @Test
    void theTagIsTheSameForTheSameFilesAlone() {
        VirtualZip.Entry a = entry("a", random(5, 9));
        VirtualZip.Entry b = entry("b", random(6, 9));

        assertThat(new VirtualZip(List.of(a, b)).tag()).isEqualTo(new VirtualZip(List.of(a, b)).tag());
        assertThat(new VirtualZip(List.of(a, b)).tag()).isNotEqualTo(new VirtualZip(List.of(b, a)).tag());
        assertThat(new VirtualZip(List.of(a)).tag())
                .isNotEqualTo(new VirtualZip(List.of(entry("a", random(7, 9)))).tag());
    }

    @Test
    void manyFilesNeedNoMoreThanTheirNames() throws IOException {
        List<VirtualZip.Entry> entries = new ArrayList<>(Collections.nCopies(70_000, entry("a.txt", new byte[0])));
        VirtualZip zip = new VirtualZip(entries);
        Path file = Files.write(folder.resolve("many.zip"), part(zip, 0, zip.size()));
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.size()).isEqualTo(70_000);
        }
    }

    /** The zeros of the large files are left out as holes, so that nothing of that size is written. */
    @Test
    void filesAndOffsetsBeyondFourGibibytesAreRead() throws IOException {
        CRC32 unread = new CRC32();
        byte[] last = random(8, 100);
        VirtualZip zip = new VirtualZip(List.of(
                new VirtualZip.Entry("zeros.bin", unread.getValue(), NOON, new Zeros(GIB5)), entry("last.pdf", last)));
        Path file = folder.resolve("large.zip");
        long tail = 500;
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(part(zip, 0, tail)), 0);
            out.write(ByteBuffer.wrap(part(zip, zip.size() - tail - 200, tail + 200)), zip.size() - tail - 200);
        }

        assertThat(zip.size()).isGreaterThan(GIB5);
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.getEntry("zeros.bin").getSize()).isEqualTo(GIB5);
            assertThat(read.getInputStream(read.getEntry("last.pdf"))).hasBinaryContent(last);
        }
        try (FileSystem read = FileSystems.newFileSystem(file)) {
            assertThat(Files.size(read.getPath("zeros.bin"))).isEqualTo(GIB5);
            assertThat(Files.readAllBytes(read.getPath("last.pdf"))).isEqualTo(last);
        }
    }

    /** Bytes at hand. */
    private record InMemory(byte[] bytes) implements ByteSource {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void write(long from, long length, OutputStream out) throws IOException {
            out.write(bytes, (int) from, (int) length);
        }
    }

    /** As many zeros as one likes. */
    private record Zeros(long size) implements ByteSource {

        @Override
        public void write(long from, long length, OutputStream out) throws IOException {
            out.write(new byte[(int) length]);
        }
    }
}
