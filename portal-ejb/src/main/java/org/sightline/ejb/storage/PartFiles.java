package org.sightline.ejb.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.ejb.storage.IntakeException.Reason;

/** Uploads on the disk while their bytes still come: the length of the part file is how far the upload has come. */
@ApplicationScoped
class PartFiles {

    /** What a part's fingerprint is written to before the part is renamed. */
    static final String FINGERPRINT = ".kept";

    @Inject
    private DataFolders folders;

    /** As many uploads as go on at the same time, and then some. */
    private static final int REMEMBERED = 1000;

    private final Map<UUID, Part> held = new ConcurrentHashMap<>();

    /** Of parts that this server took in from their first byte; whoever is not among these is read once more when it is whole. */
    private final Map<UUID, RunningFingerprint> running = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, RunningFingerprint> eldest) {
            return size() > REMEMBERED;
        }
    });

    void begin(UUID upload) throws IOException {
        Files.createFile(folders.part(upload));
        DataFolders.force(folders.parts());
    }

    /** How many bytes are there; a part whose row could not follow its rename is there as a whole. */
    long offset(UUID upload) throws IOException {
        Path part = folders.part(upload);
        if (Files.exists(part)) {
            return Files.size(part);
        }
        return Kept.read(fingerprint(upload)).map(Kept::size).orElse(0L);
    }

    /**
     * Makes this request the one writer of the part. A writer from whom nothing has come for a while has lost its connection
     * without anybody telling us; it loses the part to the next one.
     *
     * @throws IntakeException when another one is writing
     */
    Part hold(UUID upload) throws IOException {
        Part present = held.get(upload);
        if (present != null && present.isIdle()) {
            present.close();
        }
        Part part = new Part(upload, folders, this);
        IntakeException.unless(held.putIfAbsent(upload, part) == null, Reason.BUSY);
        try {
            part.open();
            return part;
        } catch (IOException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    /**
     * Hands out what is known of the bytes before the offset. It is gone then: only who has written the next bytes safely brings
     * it back, so that it never tells of bytes that were cut off again.
     *
     * @return empty when not all of them passed by here
     */
    Optional<RunningFingerprint> takeFingerprint(UUID upload, long offset) {
        RunningFingerprint known = offset == 0 ? new RunningFingerprint() : running.remove(upload);
        return Optional.ofNullable(known).filter(fingerprint -> fingerprint.size() == offset);
    }

    void bringBack(UUID upload, RunningFingerprint fingerprint) {
        running.put(upload, fingerprint);
    }

    /** The part has no writer any more. */
    void release(Part part) {
        held.remove(part.upload(), part);
    }

    void forget(UUID upload) throws IOException {
        running.remove(upload);
        Files.deleteIfExists(folders.part(upload));
        Files.deleteIfExists(fingerprint(upload));
    }

    Path fingerprint(UUID upload) {
        return folders.part(upload + FINGERPRINT);
    }
}
