package org.sightline.worker.dxf;

import java.awt.geom.Path2D;
import java.io.IOException;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.SceneText;

/** Takes what is drawn, with the layers it depends on. */
interface DxfInk {

    /** How a path is drawn. */
    enum Stroke {
        LINE,
        SURFACE,
        HATCH
    }

    void path(DrawnAt place, Path2D.Double path, Stroke stroke) throws IOException, RefusedDrawingException;

    /** @param raw the words as they stand in the file; a text of several lines comes line by line */
    void text(DrawnAt place, SceneText text, String raw) throws IOException, RefusedDrawingException;
}
