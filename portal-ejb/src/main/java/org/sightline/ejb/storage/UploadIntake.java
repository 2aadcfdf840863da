package org.sightline.ejb.storage;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.ejb.storage.IntakeException.Reason;
import org.sightline.ejb.storage.UploadService.Receiving;
import org.sightline.entities.shared.RefusedException;

/**
 * Takes the bytes of uploads in, outside of any transaction, because bytes may take hours: they are made safe first, the row
 * follows, then the answer. Whatever broke off between two of these steps is gone on with at the next request.
 */
@ApplicationScoped
public class UploadIntake {

    /** How many files one account may send at the same time. */
    public static final int AT_ONCE = 4;

    @Inject
    private UploadService uploads;

    @Inject
    private PartFiles parts;

    @Inject
    private FileStore files;

    private final Map<UUID, Integer> sending = new ConcurrentHashMap<>();

    /** Where an upload stands: bytes that are safe, bytes announced, and until when it is kept. */
    public record Progress(long offset, long length, Instant expiresAt) {}

    /** Where the upload stands; one whose bytes are all there without its row gets the row first. */
    public Progress look(UUID id) throws IOException {
        Receiving upload = uploads.get(id);
        if (upload.complete()) {
            return new Progress(upload.length(), upload.length(), upload.expiresAt());
        }
        long offset = parts.offset(id);
        if (offset == upload.length()) {
            try (Part part = parts.hold(id)) {
                finish(upload, part);
            }
        }
        return new Progress(offset, upload.length(), upload.expiresAt());
    }

    /**
     * Appends what comes; with the last byte the upload is complete.
     *
     * @throws IntakeException  when the bytes cannot be taken
     * @throws RefusedException when the file is not what its name says
     * @throws IOException      when the connection broke
     */
    public Progress receive(UUID id, Chunk chunk) throws IOException {
        Receiving upload = uploads.goOn(id);
        if (upload.complete()) {
            IntakeException.unless(chunk.offset() == upload.length(), Reason.WRONG_OFFSET);
            return new Progress(upload.length(), upload.length(), upload.expiresAt());
        }
        enter(upload.owner());
        try (Part part = parts.hold(id)) {
            part.append(chunk, upload.length());
            return goOn(upload, part);
        } catch (IntakeException e) {
            if (e.getReason() == Reason.TOO_LARGE) {
                uploads.cancel(id); // why: who sends more than announced would fill the disk a little at a time
            }
            throw e;
        } finally {
            leave(upload.owner());
        }
    }

    private Progress goOn(Receiving upload, Part part) throws IOException {
        long offset = parts.offset(upload.id());
        if (offset == upload.length()) {
            finish(upload, part);
        } else if (offset >= Kept.HEAD) {
            examine(upload, part);
        }
        return new Progress(offset, upload.length(), upload.expiresAt());
    }

    private void finish(Receiving upload, Part part) throws IOException {
        examine(upload, part);
        Kept kept = files.keep(part);
        try {
            uploads.complete(upload.id(), kept);
        } catch (EJBException | PersistenceException e) {
            uploads.complete(upload.id(), kept); // why: the same bytes came twice at once, and the other row won
        }
        parts.forget(upload.id());
    }

    /** A file that is not what it says is taken out of the way as soon as its first bytes tell. */
    private void examine(Receiving upload, Part part) throws IOException {
        byte[] head = files.head(part);
        if (head.length == 0) {
            return;
        }
        try {
            ContentType.of(head, upload.fileName());
        } catch (RefusedException e) {
            files.quarantine(part);
            uploads.refuse(upload.id(), e.getKey());
            throw e;
        }
    }

    private void enter(UUID account) {
        int now = sending.merge(account, 1, Integer::sum);
        if (now > AT_ONCE) {
            leave(account);
            throw new IntakeException(Reason.TOO_MANY, AT_ONCE);
        }
    }

    private void leave(UUID account) {
        sending.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
