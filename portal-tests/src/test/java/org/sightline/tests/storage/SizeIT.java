package org.sightline.tests.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.document.Documents;
import org.sightline.tests.document.Documents.Filed;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Files larger than what the server can hold in memory; ten times as large by hand: portal-tests/bin/size. */
@Isolated("has a server of its own and measures it")
@Tag("full")
class SizeIT {

    private static final int PIECE = 8 << 20;

    @TempDir
    private Path data;

    private PortalServer server;
    private Client doc;

    @Test
    @DisplayName("R12 large files go up, down and into an archive that is gone on with, in 512 MiB of memory")
    void largeFilesGoUpAndDown() throws Exception {
        int megabytes = Integer.getInteger("size.mib", 512);
        server = PortalServer.start(data, "true", "-Xmx512m");
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            doc = Client.of(server, "doc@sightline.example");
            Documents documents = new Documents(doc);
            String project = documents.projectOf("P1-001");
            AtomicLong peak = watchDisk(watch);
            long begun = System.nanoTime();
            String[] large = send(megabytes);
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            double factor = peak.get() / (double) ((long) megabytes << 20);
            String[] small = send(megabytes / 5);
            Filed first = documents.file(project, "SIZE-1", large[0]);
            Filed second = documents.file(project, "SIZE-2", small[0]);

            begun = System.nanoTime();
            assertThat(hash(open(first.file(), 0))).isEqualTo(large[1]);
            System.out.printf(
                    "%d MiB up in %d s, down in %d s, SHA-256 equal, peak disk factor %.3f%n",
                    megabytes, seconds, (System.nanoTime() - begun) / 1_000_000_000, factor);
            assertThat(factor).isLessThan(1.1);
            archive(first, second, large[1], small[1]);
        } finally {
            watch.shutdownNow();
            server.kill();
        }
    }

    private void archive(Filed first, Filed second, String... hashes) throws Exception {
        String zip = "/api/v1/documents/files.zip?revision=" + first.revision() + "&revision=" + second.revision();
        long cut = Files.size(data.resolve("files/blobs/" + place(hashes[0]))) / 2;
        try (ZipInputStream in =
                new ZipInputStream(new SequenceInputStream(limited(open(zip, 0), cut), open(zip, cut)))) {
            for (String hash : hashes) {
                in.getNextEntry();
                assertThat(hash(in)).isEqualTo(hash);
            }
        }
        System.out.printf("archive gone on with at byte %d, both files equal%n", cut);
    }

    private static String place(String hash) {
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }

    /** Sends random bytes. @return the upload's id and the SHA-256 of what was sent */
    private String[] send(int megabytes) throws Exception {
        Tus tus = new Tus(doc);
        long length = (long) megabytes << 20;
        String upload = tus.begin("large-" + megabytes + ".bin", length);
        Random random = new Random(megabytes);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (long at = 0; at < length; at += PIECE) {
            byte[] piece = new byte[(int) Math.min(PIECE, length - at)];
            random.nextBytes(piece);
            digest.update(piece);
            assertThat(tus.patch(upload, at, piece).statusCode()).isEqualTo(204);
        }
        return new String[] {Tus.id(upload).toString(), HexFormat.of().formatHex(digest.digest())};
    }

    private InputStream open(String path, long from) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Cookie", doc.cookie())
                .header("Range", "bytes=" + from + "-")
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(206);
        return answer.body();
    }

    private static String hash(InputStream in) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 17];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first bytes of a stream, as if the connection broke after them. */
    private static InputStream limited(InputStream in, long limit) {
        return new InputStream() {
            private long left = limit;

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
        };
    }

    /** Looks at the height of the folder again and again, until the scheduler is shut down. */
    private AtomicLong watchDisk(ScheduledExecutorService watch) {
        AtomicLong peak = new AtomicLong();
        watch.scheduleWithFixedDelay(() -> peak.accumulateAndGet(height(), Math::max), 0, 200, TimeUnit.MILLISECONDS);
        return peak;
    }

    private long height() {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            return files.mapToLong(SizeIT::size).sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // why: a file moved while it was looked at; the next look counts
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
