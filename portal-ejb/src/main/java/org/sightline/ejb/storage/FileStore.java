package org.sightline.ejb.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.storage.StoredFile.Fingerprint;

/**
 * Bytes on the disk. What arrives goes into a part file and is forced out as it arrives; the whole is read once, renamed to
 * its hash, and both folders are forced out. Only then may a row name it: a cut of the power at any moment loses nothing that
 * was confirmed.
 */
@ApplicationScoped
public class FileStore {

    private static final int BUFFER = 1 << 16;

    /** What the first bytes tell the type by. */
    public static final int HEAD = 1024;

    @Inject
    private Configuration configuration;

    private Path parts;
    private Path blobs;

    /** Bytes that are safe under their hash, and the first of them. */
    public record Kept(Fingerprint fingerprint, byte[] head) {}

    @PostConstruct
    void open() {
        Path root = configuration.data().resolve("files");
        parts = root.resolve("tmp");
        blobs = root.resolve("blobs");
        try {
            Files.createDirectories(parts);
            Files.createDirectories(blobs);
            force(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a part file. */
    public void begin(UUID upload) throws IOException {
        Files.createFile(part(upload));
        force(parts);
    }

    /** How many bytes of a part are there. */
    public long offset(UUID upload) throws IOException {
        return Files.exists(part(upload)) ? Files.size(part(upload)) : 0;
    }

    /**
     * Appends what comes, at most up to the length; what came before a broken connection stays and is safe.
     *
     * @return false when somebody else is writing the same part just now
     * @throws RefusedException when more comes than was announced
     */
    public boolean append(UUID upload, InputStream in, long length) throws IOException {
        try (FileChannel out = FileChannel.open(part(upload), StandardOpenOption.WRITE)) {
            if (!locked(out)) {
                return false;
            }
            out.position(out.size());
            try {
                copy(in, out, length);
            } finally {
                out.force(true);
            }
            return true;
        }
    }

    private static boolean locked(FileChannel out) throws IOException {
        try {
            return out.tryLock() != null;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return false; // why: another request of this server holds it
        }
    }

    private static void copy(InputStream in, FileChannel out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long there = out.size();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            there += n;
            RefusedException.unless(there <= length, "upload.tooMuch");
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    /** Moves a whole part to its place among the blobs. The same bytes again are the same blob. */
    public Kept keep(UUID upload) throws IOException {
        Path part = part(upload);
        Kept kept = read(part);
        Path blob = blob(kept.fingerprint().sha256());
        Path folder = blob.getParent();
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent());
            force(blobs);
        }
        if (Files.exists(blob) && Files.size(blob) == kept.fingerprint().size()) {
            Files.delete(part);
        } else {
            Files.move(part, blob, StandardCopyOption.ATOMIC_MOVE);
        }
        force(folder);
        force(parts);
        return kept;
    }

    /** Takes bytes made by ourselves. */
    public Kept keep(InputStream in) throws IOException {
        UUID id = UUID.randomUUID();
        begin(id);
        append(id, in, Long.MAX_VALUE);
        return keep(id);
    }

    private static Kept read(Path file) throws IOException {
        MessageDigest digest = sha256();
        CRC32 crc = new CRC32();
        byte[] head = new byte[0];
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (size == 0) {
                    head = java.util.Arrays.copyOf(buffer, Math.min(n, HEAD));
                }
                digest.update(buffer, 0, n);
                crc.update(buffer, 0, n);
                size += n;
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Kept(new Fingerprint(hash, crc.getValue(), size), head);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forget(UUID upload) throws IOException {
        Files.deleteIfExists(part(upload));
    }

    /** The bytes of something the caller sees. */
    public FileChannel open(Visible<? extends FileCarrier> carrier) throws IOException {
        return FileChannel.open(blob(carrier.get().getFile().getSha256()));
    }

    /** Whether the bytes are still those that were stored. */
    boolean isWhole(StoredFile file) throws IOException {
        Path blob = blob(file.getSha256());
        return Files.exists(blob) && read(blob).fingerprint().sha256().equals(file.getSha256());
    }

    private Path part(UUID upload) {
        return parts.resolve(upload.toString());
    }

    private Path blob(String sha256) {
        return blobs.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A rename is safe only when the folder that names the file is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
