package org.sightline.ejb.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.sightline.entities.storage.StoredFile.Fingerprint;

/**
 * Bytes read once from their beginning to their end: their fingerprint, and the first of them to tell the type by.
 *
 * @param head at most {@link #HEAD} bytes
 */
public record Kept(Fingerprint fingerprint, byte[] head) {

    /** What the first bytes tell the type by. */
    public static final int HEAD = 1024;

    private static final int BUFFER = 1 << 17;

    long size() {
        return fingerprint.size();
    }

    static Kept of(Path file) throws IOException {
        RunningFingerprint fingerprint = new RunningFingerprint();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                fingerprint.add(buffer, n);
            }
        }
        return new Kept(fingerprint.whole(), head(file));
    }

    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the fingerprint down, safely. */
    void write(Path note) throws IOException {
        String text = fingerprint.sha256() + " " + fingerprint.crc32() + " " + fingerprint.size() + "\n";
        try (FileChannel out = FileChannel.open(
                note, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
    }

    /** What was written down, without the head; empty when nothing was, or not all of it. */
    static Optional<Kept> read(Path note) throws IOException {
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        String text = Files.readString(note);
        String[] words = text.strip().split(" ");
        return text.endsWith("\n") && words.length == 3
                ? Optional.of(new Kept(
                        new Fingerprint(words[0], Long.parseLong(words[1]), Long.parseLong(words[2])), new byte[0]))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kept kept && fingerprint.equals(kept.fingerprint) && Arrays.equals(head, kept.head);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return fingerprint.toString();
    }
}
