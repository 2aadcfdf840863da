package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.sightline.worker.scene.Pencil;

/** The path of one entity that is a line, curve or surface. */
final class Shaping {

    private static final int CLOSED = 1;
    private static final int IN_SPACE = 8;
    private static final int MESH = 16;
    private static final int FACES = 64;

    private final DxfRecord record;
    private final DrawnAt place;
    private Pencil pencil;

    Shaping(DxfRecord record, DrawnAt place) {
        this.record = record;
        this.place = place;
    }

    Path2D.Double path() {
        Path2D.Double path = pencil.path();
        path.trimToSize();
        return path;
    }

    int points() {
        return pencil.points();
    }

    DxfInk.Stroke stroke() {
        return switch (record.type) {
            case "SOLID", "TRACE" -> DxfInk.Stroke.SURFACE;
            case "HATCH" -> record.flag(70, 1) ? DxfInk.Stroke.SURFACE : DxfInk.Stroke.HATCH;
            default -> DxfInk.Stroke.LINE;
        };
    }

    /** Draws; false when the entity has nothing to draw. */
    boolean draw() {
        pencil = new Pencil(inSpace() ? place.matrix() : place.entity(record));
        switch (record.type) {
            case "LINE" -> lines(10, 11);
            case "POINT" -> lines(10, 10);
            case "3DFACE", "SOLID", "TRACE" -> corners();
            case "CIRCLE" -> {
                pencil.arc(circle(), 0, 2 * Math.PI, true);
                pencil.close();
            }
            case "ARC" -> arc();
            case "ELLIPSE" -> ellipse();
            case "LWPOLYLINE" -> polyline(Corners.inline(record, 0, record.size()));
            case "POLYLINE" -> oldPolyline();
            case "SPLINE" -> spline();
            case "LEADER" -> chain(record.numbers(10), record.numbers(20), false);
            case "HATCH" -> new Hatch(record, pencil).draw();
            default -> {} // why: what is not known is not drawn, and not handed on either
        }
        return pencil.points() > 0;
    }

    /** Whether the coordinates are those of the drawing, whatever the extrusion. */
    private boolean inSpace() {
        return switch (record.type) {
            case "LINE", "POINT", "3DFACE", "ELLIPSE", "SPLINE", "LEADER" -> true;
            case "POLYLINE" -> record.flag(70, IN_SPACE | MESH | FACES);
            default -> false;
        };
    }

    private void lines(int... codes) {
        for (int i = 0; i < codes.length; i++) {
            double x = record.number(codes[i], 0);
            double y = record.number(codes[i] + 10, 0);
            if (i == 0) {
                pencil.move(x, y);
            } else {
                pencil.line(x, y);
            }
        }
    }

    private void corners() {
        int fourth = record.has(13) ? 13 : 12;
        if (record.type.equals("3DFACE")) {
            lines(10, 11, 12, fourth);
        } else {
            lines(10, 11, fourth, 12); // why: the format crosses the last two corners of a solid
        }
        pencil.close();
    }

    private AffineTransform circle() {
        double radius = record.number(40, 0);
        return new AffineTransform(radius, 0, 0, radius, record.number(10, 0), record.number(20, 0));
    }

    private void arc() {
        double from = record.number(50, 0);
        double sweep = (record.number(51, 360) - from) % 360;
        pencil.arc(circle(), Math.toRadians(from), Math.toRadians(sweep <= 1e-9 ? sweep + 360 : sweep), true);
    }

    private void ellipse() {
        double x = record.number(11, 1);
        double y = record.number(21, 0);
        double z = record.number(31, 0);
        double ratio = record.number(40, 1);
        Extrusion up = Extrusion.of(record);
        double acrossX = (up.y() * z - up.z() * y) * ratio;
        double acrossY = (up.z() * x - up.x() * z) * ratio;
        double from = record.number(41, 0);
        double sweep = (record.number(42, 2 * Math.PI) - from) % (2 * Math.PI);
        boolean whole = sweep <= 1e-9;
        double[] m = {x, y, acrossX, acrossY, record.number(10, 0), record.number(20, 0)};
        pencil.arc(new AffineTransform(m), from, whole ? sweep + 2 * Math.PI : sweep, true);
    }

    private void polyline(Corners corners) {
        pencil.corners(corners.x, corners.y, corners.bulges, record.flag(70, CLOSED));
    }

    private void oldPolyline() {
        if (record.flag(70, MESH | FACES)) {
            new Mesh(record, pencil).draw();
        } else {
            polyline(Corners.ofVertices(record));
        }
    }

    private void spline() {
        double[] x = record.numbers(10);
        double[] y = record.numbers(20);
        Nurbs nurbs = new Nurbs(record.whole(71, 3), record.numbers(40), x, y, record.numbers(41));
        if (nurbs.sound()) {
            nurbs.draw(pencil, true);
        } else {
            double[] through = record.numbers(11);
            boolean fitted = through.length > 1;
            chain(fitted ? through : x, fitted ? record.numbers(21) : y, false);
        }
    }

    private void chain(double[] x, double[] y, boolean closed) {
        pencil.corners(x, y, new double[x.length], closed);
    }
}
