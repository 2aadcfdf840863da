package org.sightline.worker.svg;

import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** How deep elements may lie in elements. Drawing programs nest groups far deeper than other formats nest their parts. */
final class Depth {

    static final int DEEPEST = 200;

    private Depth() {}

    static void bounded(int depth) throws RefusedDrawingException {
        if (depth > DEEPEST) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "The SVG file is nested too deep");
        }
    }
}
