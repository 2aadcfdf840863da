package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.sightline.worker.scene.Pencil;

/** The path of one shape. */
final class SvgShape {

    private final SvgElement element;
    private final Pencil pencil;

    SvgShape(SvgElement element, AffineTransform matrix) {
        this.element = element;
        this.pencil = new Pencil(matrix);
    }

    int points() {
        return pencil.points();
    }

    /** Null when there is nothing to draw. */
    Path2D.Double path() {
        switch (element.name) {
            case "path" -> new PathData(text("d"), pencil).draw();
            case "line" -> {
                pencil.move(number("x1"), number("y1"));
                pencil.line(number("x2"), number("y2"));
            }
            case "polyline", "polygon" -> corners();
            case "circle" -> ellipse(number("r"), number("r"));
            case "ellipse" -> ellipse(number("rx"), number("ry"));
            case "rect" -> rectangle();
            default -> {} // why: what is not known shows nothing
        }
        return pencil.points() == 0 ? null : pencil.path();
    }

    /** The box of a picture. */
    Path2D.Double box() {
        rectangle();
        return pencil.path();
    }

    private String text(String attribute) {
        String text = element.attribute(attribute);
        return text == null ? "" : text;
    }

    private double number(String attribute) {
        return SvgLength.of(element.attribute(attribute), 0, 0);
    }

    private void corners() {
        Numbers numbers = new Numbers(text("points"));
        while (numbers.more()) {
            double x = numbers.next();
            if (numbers.more()) {
                pencil.line(x, numbers.next());
            }
        }
        if (element.name.equals("polygon")) {
            pencil.close();
        }
    }

    private void ellipse(double rx, double ry) {
        if (rx > 0 && ry > 0) {
            pencil.arc(new AffineTransform(rx, 0, 0, ry, number("cx"), number("cy")), 0, 2 * Math.PI, true);
            pencil.close();
        }
    }

    private void rectangle() {
        double x = number("x");
        double y = number("y");
        double right = x + number("width");
        double bottom = y + number("height");
        double rx = Math.min(SvgLength.of(element.attribute("rx"), number("ry"), 0), (right - x) / 2);
        double ry = Math.min(SvgLength.of(element.attribute("ry"), number("rx"), 0), (bottom - y) / 2);
        if (rx <= 0 || ry <= 0) {
            pencil.move(x, y);
            pencil.line(right, y);
            pencil.line(right, bottom);
            pencil.line(x, bottom);
        } else {
            double quarter = Math.PI / 2;
            pencil.arc(new AffineTransform(rx, 0, 0, ry, right - rx, y + ry), -quarter, quarter, true);
            pencil.arc(new AffineTransform(rx, 0, 0, ry, right - rx, bottom - ry), 0, quarter, false);
            pencil.arc(new AffineTransform(rx, 0, 0, ry, x + rx, bottom - ry), quarter, quarter, false);
            pencil.arc(new AffineTransform(rx, 0, 0, ry, x + rx, y + ry), 2 * quarter, quarter, false);
        }
        pencil.close();
    }
}
