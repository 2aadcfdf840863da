package org.sightline.tests.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sightline.tests.document.Documents;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Postgres;
import org.sightline.tests.storage.Tus;

/**
 * By hand: what files cost on PostgreSQL that forces its commits out, beside bare bytes of the same server and bare writing of
 * the same disk in the same run.
 *
 * <pre>
 * warm       downloads before measuring
 * downloads  downloads measured at each concurrency
 * rounds     how often the table is measured
 * uploads    how often 1 GiB goes up
 * </pre>
 */
public final class FileLoad {

    private static final int MIB = 1 << 20;
    private static final int PIECE = 8 * MIB;
    private static final String BARE = "/bridge/bytes?length=" + MIB;

    private final int warm = Integer.getInteger("warm", 6_000);
    private final int downloads = Integer.getInteger("downloads", 1_500);
    private final int rounds = Integer.getInteger("rounds", 2);
    private final int uploads = Integer.getInteger("uploads", 3);
    private final long large = Integer.getInteger("large.mib", 1024) * (long) MIB;
    private PortalServer server;
    private Client doc;
    private String small;

    public static void main(String[] arguments) throws Exception {
        new FileLoad().run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path data = Path.of("target", "load-files").toAbsolutePath();
        PortalServer.delete(data);
        try (EmbeddedPostgres postgres = Postgres.lasting(Map.of("shared_preload_libraries", Statements.PRELOADED));
                Statements statements = new Statements(postgres.getJdbcUrl("postgres", "postgres"))) {
            server = PortalServer.start(data, "true", Postgres.properties(postgres));
            try {
                world();
                downloads(statements);
                uploads(statements, data);
            } finally {
                server.kill();
            }
        }
    }

    private void world() {
        doc = Client.of(server, "doc@sightline.example");
        Documents documents = new Documents(doc);
        byte[] bytes = new byte[MIB];
        new Random(1).nextBytes(bytes);
        Documents.Filed filed = documents.file(documents.projectOf("P1-001"), "SPEED-1", "plan.bin", bytes);
        small = filed.file();
        String revision = small.substring(0, small.lastIndexOf('/'));
        doc.send("PATCH", revision, "{\"inPortal\":true,\"confirmed\":true}", Map.of());
    }

    private void downloads(Statements statements) throws Exception {
        Client lee = Client.of(server, "lee@northfield.example");
        drive(BARE, lee, 4, warm / 3);
        drive(small, lee, 4, warm);
        drive(small, doc, 4, warm / 3);
        System.out.println("| 1 MiB down | at once | MB/s | p50 ms | p95 ms | processor of the server, ms each |");
        System.out.println("|---|---|---|---|---|---|");
        for (int round = 0; round < rounds; round++) {
            for (int atOnce : List.of(1, 8)) {
                row("bare bytes", BARE, lee, atOnce);
                row("contact", small, lee, atOnce);
                row("staff", small, doc, atOnce);
            }
        }
        for (Client client : List.of(lee, doc)) {
            statements.count(true);
            drive(small, client, 1, 200);
            statements.print(client == lee ? "a download of the contact" : "a download of staff", 200);
            statements.count(false);
        }
    }

    private void row(String what, String path, Client client, int atOnce) throws Exception {
        Duration busy = server.processor();
        long start = System.nanoTime();
        long[] times = drive(path, client, atOnce, downloads);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = server.processor().minus(busy).toNanos() / 1e6 / times.length;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f | %.2f |%n",
                what,
                atOnce,
                times.length * (double) MIB / 1e6 / seconds,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                processor);
    }

    /** @return the time of each download in nanoseconds */
    private long[] drive(String path, Client client, int atOnce, int all) throws Exception {
        return AtOnce.drive(atOnce, all, count -> one(path, client, count));
    }

    private long[] one(String path, Client client, int count) throws Exception {
        long[] times = new long[count];
        try (Wire wire = new Wire(server, client.cookie())) {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                if (wire.get(path, null) != MIB) {
                    throw new IllegalStateException(path + " has another length");
                }
                times[i] = System.nanoTime() - start;
            }
        }
        return times;
    }

    private void uploads(Statements statements, Path data) throws Exception {
        byte[] piece = new byte[PIECE];
        System.out.printf(
                "%n| %d MiB up in pieces of 8 MiB | MB/s | last piece ms | of the server's processor, s |%n",
                large / MIB);
        System.out.println("|---|---|---|---|");
        String last = null;
        for (int i = 0; i < uploads; i++) {
            new Random(i).nextBytes(piece);
            System.out.printf(Locale.ROOT, "| bare writing, forced piece by piece | %.0f |||%n", bare(data, piece));
            System.out.printf(Locale.ROOT, "| to a servlet that drops it | %.0f |||%n", dropped(piece));
            last = upload(piece, i == uploads - 1 ? statements : null);
        }
        if (last != null) {
            down(last);
        }
    }

    /** What this disk does with the same pieces when nothing stands between. */
    private double bare(Path data, byte[] piece) throws Exception {
        Path file = data.resolve("bare.bin");
        long start = System.nanoTime();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (long at = 0; at < large; at += PIECE) {
                mark(piece, at);
                out.write(ByteBuffer.wrap(piece));
                out.force(true);
            }
        }
        double rate = large / 1e6 / ((System.nanoTime() - start) / 1e9);
        Files.delete(file);
        return rate;
    }

    private double dropped(byte[] piece) throws Exception {
        long start = System.nanoTime();
        try (Wire wire = new Wire(server, doc.cookie())) {
            for (long at = 0; at < large; at += PIECE) {
                wire.send("POST", BARE, piece, Map.of("Content-Length", Integer.toString(PIECE)));
            }
        }
        return large / 1e6 / ((System.nanoTime() - start) / 1e9);
    }

    private static void mark(byte[] piece, long at) {
        ByteBuffer.wrap(piece).putLong(at);
    }

    /** @return the address of the file */
    private String upload(byte[] piece, Statements statements) throws Exception {
        if (statements != null) {
            statements.count(true);
        }
        Duration busy = server.processor();
        long start = System.nanoTime();
        String upload = new Tus(doc).begin("large.bin", large);
        long lastBegun = 0;
        try (Wire wire = new Wire(server, doc.cookie())) {
            for (long at = 0; at < large; at += PIECE) {
                mark(piece, at);
                lastBegun = System.nanoTime();
                wire.send("PATCH", upload, piece, patch(at));
            }
        }
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "| tus | %.0f | %.0f | %.2f |%n",
                large / 1e6 / ((end - start) / 1e9),
                (end - lastBegun) / 1e6,
                server.processor().minus(busy).toMillis() / 1e3);
        if (statements != null) {
            statements.print("a piece going up", (int) (large / PIECE));
            statements.count(false);
        }
        Documents documents = new Documents(doc);
        return documents
                .file(
                        documents.projectOf("P1-001"),
                        "LARGE-" + start,
                        Tus.id(upload).toString())
                .file();
    }

    private static Map<String, String> patch(long at) {
        return Map.of(
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Long.toString(at),
                "Content-Type",
                "application/offset+octet-stream",
                "Content-Length",
                Integer.toString(PIECE));
    }

    private void down(String file) throws Exception {
        for (int i = 0; i < 3; i++) {
            try (Wire wire = new Wire(server, doc.cookie())) {
                long[] first = new long[1];
                long start = System.nanoTime();
                long length = wire.get(file, first);
                System.out.printf(
                        Locale.ROOT,
                        "%d MiB down: %.0f MB/s, first byte after %.1f ms%n",
                        length / MIB,
                        length / 1e6 / ((System.nanoTime() - start) / 1e9),
                        (first[0] - start) / 1e6);
            }
        }
    }
}
