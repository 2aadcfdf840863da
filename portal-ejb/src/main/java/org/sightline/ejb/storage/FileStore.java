package org.sightline.ejb.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.storage.FileUnavailableException.Reason;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/**
 * Bytes on the disk under their hash. A part that is whole is read once, renamed to its hash, and both folders are forced
 * out. Only then may a row name it: a cut of the power at any moment loses nothing that was confirmed.
 */
@ApplicationScoped
public class FileStore {

    @Inject
    private DataFolders folders;

    @Inject
    private PartFiles parts;

    @Inject
    private FileWatch watch;

    @Inject
    private Orphans orphans;

    /**
     * Moves a whole part to its place among the blobs. The same bytes again are the same blob, and replace it: so a damaged
     * one is mended by whoever sends it anew. The fingerprint is written down before, so that after a crash the row can
     * still follow; {@link #forget} takes that note away once the row is there.
     */
    Kept keep(Part part) throws IOException {
        Path source = folders.part(part.upload());
        Path note = parts.fingerprint(part.upload());
        Optional<Kept> noted = Kept.read(note);
        if (Files.notExists(source) && noted.isPresent()) {
            Path blob = folders.blob(noted.get().fingerprint().sha256());
            return new Kept(noted.get().fingerprint(), Kept.head(blob));
        }
        Kept kept = kept(part.upload(), source);
        kept.write(note);
        DataFolders.force(folders.parts());
        Path blob = folders.blob(kept.fingerprint().sha256());
        makeFolder(blob.getParent());
        Files.move(source, blob, StandardCopyOption.ATOMIC_MOVE);
        DataFolders.force(blob.getParent());
        DataFolders.force(folders.parts());
        return kept;
    }

    /** Of bytes that all came to this server they are known by now; otherwise the part is read once more. */
    private Kept kept(UUID upload, Path source) throws IOException {
        Optional<RunningFingerprint> known = parts.takeFingerprint(upload, Files.size(source));
        return known.isPresent() ? new Kept(known.get().whole(), Kept.head(source)) : Kept.of(source);
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            DataFolders.force(folder.getParent());
            DataFolders.force(folders.blobs());
        }
    }

    /** Takes bytes made by ourselves. */
    public Kept keep(InputStream in) throws IOException {
        UUID id = UUID.randomUUID();
        parts.begin(id);
        Kept kept;
        try (Part part = parts.hold(id)) {
            part.append(new Chunk(0, -1, in, null), Long.MAX_VALUE);
            kept = keep(part);
        }
        parts.forget(id);
        return kept;
    }

    /** The first bytes of a part. */
    byte[] head(Part part) throws IOException {
        Path path = folders.part(part.upload());
        return Files.exists(path) ? Kept.head(path) : new byte[0];
    }

    /** Takes a part out of the way that must not be kept, for whoever wants to look into it. */
    void quarantine(Part part) throws IOException {
        Path path = folders.part(part.upload());
        if (Files.exists(path)) {
            Files.move(path, folders.quarantine().resolve(part.upload().toString()), StandardCopyOption.ATOMIC_MOVE);
            DataFolders.force(folders.quarantine());
        }
        parts.forget(part.upload());
        DataFolders.force(folders.parts());
    }

    /**
     * The bytes of something the caller sees; nothing is opened before they are written.
     *
     * @throws FileUnavailableException when they are infected, or missing, or not as long as they were
     */
    public ByteSource bytes(Visible<? extends FileCarrier> carrier) throws IOException {
        StoredFile file = carrier.get().getFile();
        String name = carrier.get().getFileName();
        if (file.getScan() == ScanState.INFECTED) {
            throw new FileUnavailableException(Reason.INFECTED, name);
        }
        Path blob = folders.blob(file.getSha256());
        if (file.isDamaged() || Files.notExists(blob) || Files.size(blob) != file.getSize()) {
            watch.damaged(file.getId());
            throw new FileUnavailableException(Reason.DAMAGED, name);
        }
        return new FileBytes(blob, file.getSize());
    }

    /** Whether the bytes are still those that were stored. */
    boolean isWhole(StoredFile file) throws IOException {
        Path blob = folders.blob(file.getSha256());
        return Files.exists(blob) && Kept.of(blob).fingerprint().sha256().equals(file.getSha256());
    }

    /** Brings bytes back that are missing and lie in quarantine. @return whether they are whole now */
    boolean bringBack(StoredFile file) throws IOException {
        return orphans.bringBack(file.getSha256()) && isWhole(file);
    }

    /** For those who look after the bytes themselves. */
    InputStream read(StoredFile file) throws IOException {
        return Files.newInputStream(folders.blob(file.getSha256()));
    }
}
