package org.sightline.ejb.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Bytes on the disk that nothing names any more. */
@ApplicationScoped
class Orphans {

    /** A row follows its bytes within seconds; a day leaves room for a restored backup of the database. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final Duration QUARANTINED = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(Orphans.class.getName());

    @Inject
    private DataFolders folders;

    @Inject
    private Clock clock;

    /** The hashes of all kept bytes beyond the time of grace. */
    List<List<String>> agedBatches(int size) throws IOException {
        List<List<String>> batches = new ArrayList<>();
        try (Stream<Path> blobs = Files.find(folders.blobs(), 3, (path, is) -> is.isRegularFile())) {
            for (Path blob : (Iterable<Path>) blobs::iterator) {
                if (isAged(blob, GRACE)) {
                    if (batches.isEmpty() || batches.get(batches.size() - 1).size() == size) {
                        batches.add(new ArrayList<>());
                    }
                    batches.get(batches.size() - 1).add(blob.getFileName().toString());
                }
            }
        }
        return batches;
    }

    private boolean isAged(Path file, Duration age) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.isBefore(clock.instant().minus(age));
    }

    /** @return false when the bytes were written anew meanwhile */
    boolean quarantine(String hash) throws IOException {
        Path blob = folders.blob(hash);
        if (Files.notExists(blob) || !isAged(blob, GRACE)) {
            return false;
        }
        LOG.log(Level.WARNING, "bytes {0} have no row; moved to quarantine", hash);
        move(blob, folders.quarantine().resolve(hash));
        return true;
    }

    /** Moves quarantined bytes back to their place. @return whether there were any */
    boolean bringBack(String hash) throws IOException {
        Path quarantined = folders.quarantine().resolve(hash);
        Path blob = folders.blob(hash);
        if (Files.notExists(quarantined) || Files.exists(blob)) {
            return false;
        }
        Files.createDirectories(blob.getParent());
        move(quarantined, blob);
        return true;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        DataFolders.force(to.getParent());
        DataFolders.force(from.getParent());
    }

    /** The ids of uploads whose parts lie there for longer than the time of grace. */
    List<String> agedParts() throws IOException {
        try (Stream<Path> parts = Files.list(folders.parts())) {
            List<String> aged = new ArrayList<>();
            for (Path part : (Iterable<Path>) parts::iterator) {
                if (isAged(part, GRACE)) {
                    aged.add(part.getFileName().toString());
                }
            }
            return aged;
        }
    }

    void dropPart(String name) throws IOException {
        Files.deleteIfExists(folders.part(name));
    }

    /** What has been in quarantine for a month is of use to nobody any more. */
    int dropQuarantined() throws IOException {
        int dropped = 0;
        try (Stream<Path> files = Files.list(folders.quarantine())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isAged(file, QUARANTINED)) {
                    Files.delete(file);
                    dropped++;
                }
            }
        }
        return dropped;
    }
}
