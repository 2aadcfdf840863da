package org.sightline.worker.svg;

import org.sightline.worker.drawing.Page;

/** The sheet of an SVG file: its size and how long a user unit is. */
record Sheet(double widthMm, double heightMm, double unitMm) {

    static final double PIXEL = 25.4 / 96;

    static Sheet of(SvgElement root) {
        double[] box = Viewport.box(root.attribute("viewBox"));
        double width = SvgLength.millimetres(root.attribute("width"));
        double height = SvgLength.millimetres(root.attribute("height"));
        if (box == null) {
            return new Sheet(width, height, PIXEL);
        }
        if (width <= 0 || height <= 0) {
            return new Sheet(box[2] * PIXEL, box[3] * PIXEL, PIXEL);
        }
        return new Sheet(width, height, Math.min(width / box[2], height / box[3]));
    }

    Page page() {
        return new Page(widthMm, heightMm);
    }
}
