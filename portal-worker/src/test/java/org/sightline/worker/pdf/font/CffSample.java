package org.sightline.worker.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Font programs for tests: every glyph is a rectangle as wide as its place in the list. */
public final class CffSample {

    private CffSample() {}

    /** @param names of the font, and of its glyphs */
    public static byte[] program(String name, String... names) {
        List<Outline> glyphs = new ArrayList<>();
        glyphs.add(new Outline(".notdef", 0, new GeneralPath(), 500));
        for (String each : names) {
            GeneralPath path = new GeneralPath(new Rectangle2D.Double(10, 0, 100.0 * glyphs.size(), 700));
            glyphs.add(new Outline(each, 0, path, 500));
        }
        return new CffProgram(name, glyphs, new double[] {0.001, 0, 0, 0.001, 0, 0}, false).bytes();
    }
}
