package org.sightline.worker.drawing;

import java.io.IOException;
import java.nio.file.Path;

/** What the worker can do with one format of drawings. Stateless; one object serves all jobs. */
public interface DrawingFormat {

    /** How many bytes of the beginning {@link #accepts} wants to see. */
    int HEAD = 1_024;

    /** The name of the format in answers and in the database: "PDF", "DXF", "SVG", "CFF2" ... */
    String name();

    /**
     * Recognises the format by content, never by the name of the file.
     *
     * @param head the first {@value #HEAD} bytes, or all of a shorter file
     */
    boolean accepts(byte[] head);

    /**
     * Lists pages and layers.
     *
     * @throws RefusedDrawingException when the drawing is encrypted, broken or beyond its budget
     */
    Inspection inspect(Path original, Budget budget) throws IOException, RefusedDrawingException;

    /**
     * Writes a new file that holds only what lies on permitted layers. A layer below a hidden one is hidden.
     *
     * @param into must not exist; does not exist after a refusal either
     * @throws RefusedDrawingException with {@link Reason#NOT_SEPARABLE} when visible things cannot be told from hidden ones
     */
    void filter(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException;

    /**
     * Reads the result of {@link #filter} again, by other means than it was made, and compares it with the original.
     *
     * @throws RefusedDrawingException with {@link Reason#IN_DOUBT} when anything is not proved
     */
    void verify(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException;
}
