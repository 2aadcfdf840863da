package org.sightline.worker.drawing;

import java.io.IOException;
import java.nio.file.Path;

/** A format whose filtered drawings can be shown as pictures of their pages. */
public interface PageImages {

    /**
     * Draws one page of a filtered drawing, never of an original, with all its layers on.
     *
     * @param page from 0
     * @param width in pixels; the height follows, and both shrink when they exceed the pixels of the budget
     * @param into the PNG to write; must not exist, does not exist after a refusal either
     */
    void png(Path filtered, int page, int width, Path into, Budget budget) throws IOException, RefusedDrawingException;
}
