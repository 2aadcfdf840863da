package org.sightline.worker.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws one path in the coordinates of a thing and keeps it in those of the drawing. Arcs become cubic curves. */
public final class Pencil {

    /** Half the error of quarter circles would be seen at 1:1; an eighth stays below 0.005 parts in a thousand. */
    private static final double STEP = Math.PI / 4;

    private final AffineTransform matrix;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private final double[] points = new double[6];
    private int count;

    public Pencil(AffineTransform matrix) {
        this.matrix = matrix;
    }

    public Path2D.Double path() {
        return path;
    }

    /** Points drawn so far. */
    public int points() {
        return count;
    }

    public void move(double x, double y) {
        put(1, x, y);
        path.moveTo(points[0], points[1]);
    }

    public void line(double x, double y) {
        if (count == 0) {
            move(x, y);
        }
        put(1, x, y);
        path.lineTo(points[0], points[1]);
    }

    /** @param end where the curve ends */
    public void cubic(double c1x, double c1y, double c2x, double c2y, double[] end) {
        put(3, c1x, c1y, c2x, c2y, end[0], end[1]);
        path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
    }

    public void close() {
        if (count > 0) {
            path.closePath();
        }
    }

    /** @param circle from the unit circle to the entity; @param begin whether a new piece begins here, else joined */
    public void arc(AffineTransform circle, double from, double sweep, boolean begin) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(sweep) / STEP - 1e-9));
        double step = sweep / pieces;
        double reach = 4.0 / 3 * Math.tan(step / 4);
        double[] p = new double[8];
        for (int i = 0; i < pieces; i++) {
            corner(p, from + i * step, reach, 0);
            corner(p, from + (i + 1) * step, -reach, 2);
            double[] ordered = {p[0], p[1], p[2], p[3], p[6], p[7], p[4], p[5]};
            circle.transform(ordered, 0, ordered, 0, 4);
            if (i == 0) {
                start(ordered[0], ordered[1], begin);
            }
            put(3, ordered[2], ordered[3], ordered[4], ordered[5], ordered[6], ordered[7]);
            path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
        }
    }

    private void start(double x, double y, boolean begin) {
        if (begin || count == 0) {
            move(x, y);
        } else {
            line(x, y);
        }
    }

    /** A point of the unit circle and, behind it, the handle along its tangent. */
    private static void corner(double[] p, double angle, double reach, int at) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        p[2 * at] = cos;
        p[2 * at + 1] = sin;
        p[2 * at + 2] = cos - reach * sin;
        p[2 * at + 3] = sin + reach * cos;
    }

    /** From the present point (x0, y0) to (x1, y1); bulge = tangent of a quarter of the angle, positive to the left. */
    public void bulge(double x0, double y0, double x1, double y1, double bulge) {
        double chord = Math.hypot(x1 - x0, y1 - y0);
        if (bulge == 0 || chord == 0) {
            line(x1, y1);
            return;
        }
        double sweep = 4 * Math.atan(bulge);
        double radius = chord / 2 / Math.sin(sweep / 2);
        double height = radius * Math.cos(sweep / 2);
        double x = (x0 + x1) / 2 - height * (y1 - y0) / chord;
        double y = (y0 + y1) / 2 + height * (x1 - x0) / chord;
        double size = Math.abs(radius);
        AffineTransform circle = new AffineTransform(size, 0, 0, size, x, y);
        arc(circle, Math.atan2(y0 - y, x0 - x), sweep, false);
    }

    /** Corners with bulges (of equal length) from each to the next. */
    public void corners(double[] x, double[] y, double[] bulges, boolean closed) {
        int count = Math.min(x.length, y.length);
        if (count == 0) {
            return;
        }
        move(x[0], y[0]);
        for (int i = 0; i < (closed ? count : count - 1); i++) {
            int next = (i + 1) % count;
            bulge(x[i], y[i], x[next], y[next], bulges[i]);
        }
        if (closed) {
            close();
        }
    }

    private void put(int pairs, double... xy) {
        matrix.transform(xy, 0, points, 0, pairs);
        count += pairs;
    }
}
