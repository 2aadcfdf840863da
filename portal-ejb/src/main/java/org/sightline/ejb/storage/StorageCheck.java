package org.sightline.ejb.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.entities.storage.StoredFile.Fingerprint;

/**
 * Holds the database and the folder of files against each other; changes nothing. Needs neither a server nor JPA, so it runs
 * on a stopped instance as well.
 *
 * <ol>
 *   <li>I1 I2: every row has its bytes, whole, with the length, CRC-32 and SHA-256 the row says.
 *   <li>I3: no bytes under a hash that is not theirs.
 *   <li>I4: an upload is wholly there or known to be under way.
 *   <li>I5: bytes without a row are young, or in quarantine.
 *   <li>I7: the audit chain is unbroken.
 * </ol>
 */
public final class StorageCheck {

    /** The nightly scrub has had its chance by then. */
    private static final Duration AGED = Duration.ofDays(2);

    private static final int BATCH = 500;

    private final Connection connection;
    private final Path blobs;
    private final Path parts;
    private final Instant aged;
    private final List<String> problems = new ArrayList<>();

    private StorageCheck(Connection connection, Path data, Instant now) {
        this.connection = connection;
        this.aged = now.minus(AGED);
        this.blobs = data.resolve("files").resolve("blobs");
        this.parts = data.resolve("files").resolve("tmp");
    }

    /** What was looked at, and what is wrong, each with the name of the rule it breaks. */
    public record Result(long files, long bytes, long uploads, long entries, long orphans, List<String> problems) {

        public boolean isClean() {
            return problems.isEmpty();
        }
    }

    /** @param data the data folder of the instance */
    public static Result run(Connection connection, Path data, Instant now) throws SQLException, IOException {
        return new StorageCheck(connection, data, now).run();
    }

    private Result run() throws SQLException, IOException {
        Set<String> known = new HashSet<>();
        long bytes = files(known);
        long orphans = orphans(known);
        long uploads = uploads();
        TrailCheck trail = new TrailCheck(connection);
        problems.addAll(trail.problems());
        return new Result(known.size(), bytes, uploads, trail.entries(), orphans, List.copyOf(problems));
    }

    private long files(Set<String> known) throws SQLException, IOException {
        long bytes = 0;
        String last = "";
        int found = BATCH;
        while (found == BATCH) {
            found = 0;
            for (Fingerprint row : filesAfter(last)) {
                check(row);
                known.add(row.sha256());
                bytes += row.size();
                last = row.sha256();
                found++;
            }
        }
        return bytes;
    }

    private List<Fingerprint> filesAfter(String hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select sha256, crc32, byte_size from stored_file where sha256 > ? order by sha256")) {
            query.setMaxRows(BATCH);
            query.setString(1, hash);
            List<Fingerprint> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Fingerprint(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
            return rows;
        }
    }

    private void check(Fingerprint row) throws IOException {
        String hash = row.sha256();
        Path blob = blobs.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        if (Files.notExists(blob)) {
            problems.add("I2 the bytes of " + hash + " are missing");
        } else if (!Kept.of(blob).fingerprint().equals(row)) {
            problems.add("I1 the bytes of " + hash + " are not those that were stored");
        }
    }

    private long orphans(Set<String> known) throws IOException {
        if (Files.notExists(blobs)) {
            return 0;
        }
        long orphans = 0;
        try (Stream<Path> all = Files.find(blobs, 3, (path, is) -> is.isRegularFile())) {
            for (Path blob : (Iterable<Path>) all::iterator) {
                String name = blob.getFileName().toString();
                if (!known.contains(name)) {
                    orphans++;
                    checkOrphan(blob, name);
                }
            }
        }
        return orphans;
    }

    private void checkOrphan(Path blob, String name) throws IOException {
        if (!Kept.of(blob).fingerprint().sha256().equals(name)) {
            problems.add("I3 the bytes under " + name + " have another hash");
        }
        Instant written = Files.getLastModifiedTime(blob).toInstant();
        if (written.isBefore(aged)) {
            problems.add("I5 the bytes of " + name + " have had no row since " + written);
        }
    }

    private long uploads() throws SQLException, IOException {
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement("select id, state, byte_size, file_id from upload");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                count++;
                check(row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
            }
        }
        return count;
    }

    private void check(String id, String state, long length, String file) throws IOException {
        Path part = parts.resolve(id);
        if (state.equals("RECEIVING")) {
            if (file != null || Files.exists(part) && Files.size(part) > length) {
                problems.add("I4 upload " + id + " is under way and has more than its bytes");
            }
        } else if (file == null) {
            problems.add("I4 upload " + id + " was confirmed and has no file");
        }
    }
}
