package org.sightline.ejb.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.storage.IntakeException.Reason;

/** A part file in the hands of its one writer. Closing it from elsewhere takes it away: what still comes is not written. */
final class Part implements AutoCloseable {

    private static final int BUFFER = 1 << 17;
    private static final long IDLE_NANOS = 10_000_000_000L;
    private static final int LOOK_FOR_ROOM = 4 << 20;

    private final UUID upload;
    private final DataFolders folders;
    private final PartFiles parts;
    private FileChannel channel;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean receiving;

    Part(UUID upload, DataFolders folders, PartFiles parts) {
        this.upload = upload;
        this.folders = folders;
        this.parts = parts;
    }

    /** A part that was renamed already has no file any more; then there is only its fingerprint to go on with. */
    void open() throws IOException {
        Path path = folders.part(upload);
        if (Files.exists(path)) {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.READ);
            IntakeException.unless(locked(channel), Reason.BUSY);
        }
    }

    /** Also against another node on the same files. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    UUID upload() {
        return upload;
    }

    boolean isIdle() {
        return receiving && System.nanoTime() - lastSign > IDLE_NANOS;
    }

    /**
     * Appends what comes and forces it out. What came before a broken connection stays, unless a checksum was to prove it;
     * what could not be written or proved is cut off again.
     *
     * @param length the announced length of the whole
     * @throws IOException the connection broke
     */
    void append(Chunk chunk, long length) throws IOException {
        IntakeException.unless(channel != null && channel.size() == chunk.offset(), Reason.WRONG_OFFSET);
        IntakeException.unless(chunk.offset() + Math.max(0, chunk.length()) <= length, Reason.TOO_LARGE, length);
        IntakeException.unless(folders.hasRoomFor(Math.max(0, chunk.length())), Reason.NO_SPACE);
        channel.position(chunk.offset());
        receiving = true;
        try {
            copy(chunk, length);
        } catch (IntakeException e) {
            cutTo(chunk.offset());
            throw e;
        } finally {
            receiving = false;
        }
    }

    private void copy(Chunk chunk, long length) throws IOException {
        Optional<RunningFingerprint> fingerprint = parts.takeFingerprint(upload, chunk.offset());
        MessageDigest digester =
                chunk.checksum() == null ? null : chunk.checksum().digester();
        IOException broken = receive(chunk, length, (bytes, n) -> {
            write(bytes, n);
            fingerprint.ifPresent(running -> running.add(bytes, n));
            if (digester != null) {
                digester.update(bytes, 0, n);
            }
        });
        IntakeException.unless(
                chunk.checksum() == null || broken == null && chunk.checksum().isOf(digester), Reason.WRONG_CHECKSUM);
        force();
        fingerprint.ifPresent(running -> parts.bringBack(upload, running));
        if (broken != null) {
            throw broken;
        }
    }

    /** Where bytes go as they come. */
    private interface Sink {
        void take(byte[] bytes, int n);
    }

    /** @return what broke the connection, or null */
    private IOException receive(Chunk chunk, long length, Sink sink) {
        byte[] buffer = new byte[BUFFER];
        long there = chunk.offset();
        try {
            for (int n = chunk.bytes().read(buffer); n >= 0; n = chunk.bytes().read(buffer)) {
                lastSign = System.nanoTime();
                there += n;
                IntakeException.unless(there <= length, Reason.TOO_LARGE, length);
                sink.take(buffer, n);
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private void write(byte[] buffer, int n) {
        try {
            if (channel.position() % LOOK_FOR_ROOM < n) {
                IntakeException.unless(folders.hasRoomFor(n), Reason.NO_SPACE);
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (ClosedChannelException e) {
            throw refusal(Reason.BUSY, e);
        } catch (IOException e) {
            throw refusal(Reason.NO_SPACE, e);
        }
    }

    private static IntakeException refusal(Reason reason, IOException cause) {
        IntakeException refusal = new IntakeException(reason);
        refusal.initCause(cause);
        return refusal;
    }

    /** Once: what a failed force did not write is gone, and a second one would succeed all the same. */
    private void force() {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new IntakeException(Reason.NO_SPACE);
        }
    }

    private void cutTo(long size) throws IOException {
        if (channel.isOpen()) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        parts.release(this);
        if (channel != null) {
            channel.close();
        }
    }
}
