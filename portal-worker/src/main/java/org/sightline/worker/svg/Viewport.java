package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;

/** How the view box of an element is fitted into its place: as large as possible, in the middle. */
final class Viewport {

    private Viewport() {}

    /** An svg inside an svg. */
    static AffineTransform nested(SvgElement svg) {
        AffineTransform placed = AffineTransform.getTranslateInstance(
                SvgLength.of(svg.attribute("x"), 0, 0), SvgLength.of(svg.attribute("y"), 0, 0));
        placed.concatenate(fitted(svg.attribute("viewBox"), svg.attribute("width"), svg.attribute("height")));
        return placed;
    }

    static AffineTransform symbol(SvgElement symbol, SvgElement use) {
        return fitted(symbol.attribute("viewBox"), use.attribute("width"), use.attribute("height"));
    }

    private static AffineTransform fitted(String viewBox, String width, String height) {
        double[] box = box(viewBox);
        AffineTransform fitted = new AffineTransform();
        if (box == null) {
            return fitted;
        }
        double wide = SvgLength.of(width, box[2], box[2]);
        double high = SvgLength.of(height, box[3], box[3]);
        double scale = Math.min(wide / box[2], high / box[3]);
        fitted.translate((wide - box[2] * scale) / 2, (high - box[3] * scale) / 2);
        fitted.scale(scale, scale);
        fitted.translate(-box[0], -box[1]);
        return fitted;
    }

    /** Left, top, width and height; null when there is none. */
    static double[] box(String viewBox) {
        if (viewBox == null) {
            return null;
        }
        Numbers numbers = new Numbers(viewBox);
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = numbers.next();
        }
        return box[2] > 0 && box[3] > 0 ? box : null;
    }
}
