package org.sightline.worker.scene;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.PageImages;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * A format of lines and texts. Whatever a broken file does to its reader becomes a refusal, and a filtered file is whole or
 * not there.
 */
public abstract class VectorFormat implements DrawingFormat, PageImages {

    @Override
    public final Inspection inspect(Path original, Budget budget) throws IOException, RefusedDrawingException {
        return guarded(() -> look(original, budget));
    }

    @Override
    public final void filter(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        if (Files.exists(into)) {
            throw new FileAlreadyExistsException(into.toString());
        }
        boolean written = false;
        try {
            guarded(() -> {
                write(original, permitted, into, budget);
                return into;
            });
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(into);
            }
        }
    }

    @Override
    public final void verify(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        guarded(() -> {
            prove(original, permitted, filtered, budget);
            return filtered;
        });
    }

    /**
     * What a file of this format shows, with all its layers. Give it filtered files for customers; originals are for staff.
     */
    public final Scene scene(Path file, Budget budget) throws IOException, RefusedDrawingException {
        return guarded(() -> draw(file, budget));
    }

    /** A vector drawing has one page: all that is drawn. */
    @Override
    public final void png(Path filtered, int page, int width, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        if (page != 0) {
            throw new RefusedDrawingException(Reason.UNSUPPORTED, "A vector drawing has one page");
        }
        BufferedImage picture = guarded(() -> new ScenePicture(draw(filtered, budget)).drawn(width, budget));
        try (OutputStream out = Files.newOutputStream(into, StandardOpenOption.CREATE_NEW)) {
            ImageIO.write(picture, "png", out);
        }
    }

    /** See {@link #inspect}. */
    protected abstract Inspection look(Path original, Budget budget) throws IOException, RefusedDrawingException;

    /** See {@link #filter}. */
    protected abstract void write(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException;

    /** See {@link #verify}. */
    protected abstract void prove(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException;

    /** See {@link #scene}. */
    protected abstract Scene draw(Path file, Budget budget) throws IOException, RefusedDrawingException;

    private interface Work<T> {
        T run() throws IOException, RefusedDrawingException;
    }

    private <T> T guarded(Work<T> work) throws IOException, RefusedDrawingException {
        try {
            return work.run();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedDrawingException refusal) {
                    throw refusal;
                }
            }
            throw new RefusedDrawingException(Reason.BROKEN, "The " + name() + " file cannot be read", e);
        } catch (StackOverflowError e) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "The " + name() + " file is nested too deep", e);
        }
    }
}
