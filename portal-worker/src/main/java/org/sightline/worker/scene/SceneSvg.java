package org.sightline.worker.scene;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a scene as SVG 1.1 in its true size: one group for each layer, marked as drawing programs mark layers. Nothing in it
 * refers to anything outside of it.
 */
public final class SceneSvg {

    private final Writer out;

    public SceneSvg(Writer out) {
        this.out = out;
    }

    public void write(Scene scene) throws IOException {
        Rectangle2D.Double box = scene.frame();
        double mm = scene.millimetres();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\"");
        out.write(" width=\"" + number(box.width * mm) + "mm\" height=\"" + number(box.height * mm) + "mm\"");
        out.write(" viewBox=\"0 0 " + number(box.width) + " " + number(box.height) + "\">\n");
        String place = scene.upward()
                ? "matrix(1 0 0 -1 " + number(-box.x) + " " + number(box.y + box.height) + ")"
                : "translate(" + number(-box.x) + " " + number(-box.y) + ")";
        out.write("<g transform=\"" + place + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        int place0 = 0;
        for (SceneLayer layer : scene.layers()) {
            out.write("<g id=\"layer" + place0++ + "\" inkscape:groupmode=\"layer\" inkscape:label=\""
                    + safe(layer.name()) + "\">\n");
            for (ScenePath path : layer.paths()) {
                path(layer, path);
            }
            for (SceneText text : layer.texts()) {
                text(layer, text, scene.upward());
            }
            out.write("</g>\n");
        }
        out.write("</g>\n</svg>\n");
        out.flush();
    }

    private void path(SceneLayer layer, ScenePath path) throws IOException {
        Look look = path.look();
        out.write("<path fill=\"" + colour(layer, look.fill()) + "\" stroke=\"" + colour(layer, look.stroke()) + "\"");
        if (look.width() > 0) {
            out.write(" stroke-width=\"" + number(look.width()) + "\"");
        } else {
            out.write(" stroke-width=\"1\" vector-effect=\"non-scaling-stroke\"");
        }
        if (look.opacity() < 1) {
            out.write(" fill-opacity=\"" + number(look.opacity()) + "\"");
        }
        if (!look.dashes().isEmpty()) {
            out.write(" stroke-dasharray=\"");
            for (double dash : look.dashes()) {
                out.write(number(dash) + " ");
            }
            out.write("\"");
        }
        out.write(" d=\"" + PathWords.of(path.shape(), SceneSvg::number) + "\"/>\n");
    }

    private void text(SceneLayer layer, SceneText text, boolean upward) throws IOException {
        String anchor = new String[] {"start", "middle", "end"}[text.across()];
        double size = text.height() / ScenePicture.CAPITALS;
        double down = new double[] {0, -0.2, 0.5, 1}[text.along()] * text.height();
        // why: letters stand upright where y grows upward too
        String flip = upward ? " scale(1 -1)" : "";
        out.write("<text transform=\"translate(" + number(text.x()) + " " + number(text.y()) + ")" + flip + " rotate("
                + number(-text.angle()) + ")\" y=\"" + number(down) + "\" font-family=\"sans-serif\" font-size=\""
                + number(size) + "\" text-anchor=\"" + anchor + "\" fill=\"" + colour(layer, text.colour()) + "\">"
                + safe(text.words()) + "</text>\n");
    }

    private static String colour(SceneLayer layer, int colour) {
        return colour == Look.NONE ? "none" : String.format(Locale.ROOT, "#%06x", layer.resolved(colour));
    }

    static String number(double number) {
        double rounded = Math.round(number * 1e6) / 1e6;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    /** Letters XML does not know are left out. */
    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().filter(SceneSvg::isKnown).forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    private static boolean isKnown(int letter) {
        return letter >= 32 && letter < 0xD800
                || letter > 0xDFFF && letter < 0xFFFE
                || letter > 0xFFFF
                || letter == '\t';
    }
}
