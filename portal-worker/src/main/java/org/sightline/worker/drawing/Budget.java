package org.sightline.worker.drawing;

import java.time.Duration;

/**
 * What one job may still spend. It is spent as one goes and never given back, but for depth. Not for several threads.
 *
 * <p>Who spends more than is left gets a {@link RefusedDrawingException}: {@link Reason#TOO_LARGE}, or {@link
 * Reason#TOO_DEEP} for nesting.
 */
public final class Budget {

    /** Bytes that come out of compressed data: 1 GiB. */
    public static final long BYTES = 1L << 30;

    /** Things drawn or read: operators of a page, entities of a drawing. */
    public static final long PRIMITIVES = 2_000_000;

    /** Pixels of one picture. */
    public static final long PIXELS = 40_000_000;

    /** How deep things may contain things. */
    public static final int DEPTH = 32;

    /** How long one job may take. */
    public static final Duration TIME = Duration.ofMinutes(2);

    private final long pixels;
    private final long end;
    private long bytes;
    private long primitives;
    private int depth;

    /** The budget every job gets. */
    public Budget() {
        this(BYTES, PRIMITIVES, PIXELS, DEPTH, TIME);
    }

    public Budget(long bytes, long primitives, long pixels, int depth, Duration time) {
        this.bytes = bytes;
        this.primitives = primitives;
        this.pixels = pixels;
        this.depth = depth;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Spends bytes that came out of compressed data. */
    public void bytes(long count) throws RefusedDrawingException {
        bytes -= count;
        if (bytes < 0) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "more bytes than a job may unpack");
        }
        time();
    }

    /** How many bytes may still be unpacked. */
    public long bytesLeft() {
        return bytes;
    }

    /** Spends one thing. */
    public void primitive() throws RefusedDrawingException {
        primitives(1);
    }

    /** Spends things, also before they are made: the count of an array of copies. */
    public void primitives(long count) throws RefusedDrawingException {
        primitives -= count;
        if (primitives < 0 || count < 0) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "more things than a job may read");
        }
        if ((primitives & 0xFFF) == 0 || count > 0xFFF) {
            time();
        }
    }

    /** Asks for one picture; nothing is spent, as pictures are made one after the other. */
    public void picture(long width, long height) throws RefusedDrawingException {
        if (width <= 0 || height <= 0 || width > pixels || height > pixels || width * height > pixels) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "a picture of " + width + " x " + height + " pixels");
        }
        time();
    }

    /** How many pixels one picture may have. */
    public long pixels() {
        return pixels;
    }

    /** Goes one level deeper; {@link #leave} comes back. */
    public void enter() throws RefusedDrawingException {
        if (--depth < 0) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "nested too deep");
        }
    }

    public void leave() {
        depth++;
    }

    /** Refuses when the time of the job is over. */
    public void time() throws RefusedDrawingException {
        if (System.nanoTime() - end > 0) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "more time than a job may take");
        }
    }
}
