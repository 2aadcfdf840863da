package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.SceneText;

/** The words of a text element, piece by piece, roughly where they stand. */
final class SvgLettering {

    /** Height of capital letters, and mean width of letters, in font sizes. */
    private static final double CAPITALS = 0.7;

    private static final double WIDTH = 0.55;

    /** Takes the pieces. */
    interface Taker {
        void take(SvgInk.Place place, SceneText text) throws RefusedDrawingException;
    }

    private final SvgElement text;
    private final SvgStyle.Rules rules;
    private final Taker taker;
    private double x;
    private double y;

    SvgLettering(SvgElement text, SvgStyle.Rules rules, Taker taker) {
        this.text = text;
        this.rules = rules;
        this.taker = taker;
    }

    void draw(AffineTransform matrix, SvgStyle style, SvgInk.Place place) throws RefusedDrawingException {
        piece(text, matrix, style, place);
    }

    private void piece(SvgElement element, AffineTransform matrix, SvgStyle style, SvgInk.Place place)
            throws RefusedDrawingException {
        double size = style.fontSize();
        x = first(element, "x", x, size) + first(element, "dx", 0, size);
        y = first(element, "y", y, size) + first(element, "dy", 0, size);
        for (Object part : element.content) {
            if (part instanceof String words) {
                words(words, matrix, style, place);
            } else if (part instanceof SvgElement inner && inner.name.matches("tspan|textPath|a")) {
                SvgStyle own = style.of(inner, rules);
                if (own.displayed()) {
                    piece(inner, matrix, own, place);
                }
            }
        }
    }

    private static double first(SvgElement element, String attribute, double absent, double size) {
        String given = element.attribute(attribute);
        return given == null || given.isBlank()
                ? absent
                : SvgLength.of(given.trim().split("[\\s,]+")[0], absent, size);
    }

    private void words(String given, AffineTransform matrix, SvgStyle style, SvgInk.Place place)
            throws RefusedDrawingException {
        String words = given.replaceAll("\\s+", " ");
        if (words.isBlank() || !style.visible()) {
            return;
        }
        double[] point = {x, y};
        matrix.transform(point, 0, point, 0, 1);
        double scale = Math.sqrt(Math.abs(matrix.getDeterminant()));
        double angle = -Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        int across =
                switch (style.value("text-anchor", "start")) {
                    case "middle" -> 1;
                    case "end" -> 2;
                    default -> 0;
                };
        double height = style.fontSize() * CAPITALS * scale;
        taker.take(place, new SceneText(point[0], point[1], height, angle, words.trim(), across, 0, colour(style)));
        x += words.length() * WIDTH * style.fontSize();
    }

    private static int colour(SvgStyle style) {
        int colour = new SvgPaint(java.util.Map.of()).colour(style.value("fill", "black"), style);
        return colour == Look.NONE ? 0 : colour;
    }
}
