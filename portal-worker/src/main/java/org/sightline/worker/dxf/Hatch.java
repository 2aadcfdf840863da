package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.sightline.worker.scene.Pencil;

/** The boundary of a hatch: loops of corners, or of lines, arcs, ellipses and splines. */
final class Hatch {

    private static final int POLYLINE = 2;

    private final DxfRecord record;
    private final Pencil pencil;
    private int at;

    Hatch(DxfRecord record, Pencil pencil) {
        this.record = record;
        this.pencil = pencil;
    }

    void draw() {
        at = next(0, 91) + 1;
        int loops = count(at - 1);
        for (int i = 0; i < loops; i++) {
            at = next(at, 92);
            if (at >= record.size()) {
                return;
            }
            boolean polyline = ((int) record.value(at++) & POLYLINE) != 0;
            if (polyline) {
                corners();
            } else {
                edges();
            }
        }
    }

    private int count(int place) {
        return place < record.size() ? (int) record.value(place) : 0;
    }

    /** Place of the next such code, or the end. */
    private int next(int from, int code) {
        int place = from;
        while (place < record.size() && record.code(place) != code) {
            place++;
        }
        return place;
    }

    /** Where this loop ends: at the count of its sources, the next loop, or the style of the hatch. */
    private int end(int from) {
        int place = from;
        while (place < record.size() && record.code(place) != 92 && record.code(place) != 75) {
            place++;
        }
        return place;
    }

    private void corners() {
        int end = end(at);
        Corners corners = Corners.inline(record, at, end);
        pencil.corners(corners.x, corners.y, corners.bulges, true);
        at = end;
    }

    private void edges() {
        int end = end(at);
        int place = next(at, 72);
        boolean begin = true;
        while (place < end) {
            int following = Math.min(end, next(place + 1, 72));
            begin = !edge((int) record.value(place), place + 1, following, begin) && begin;
            place = following;
        }
        if (!begin) {
            pencil.close();
        }
        at = end;
    }

    /** Draws one edge; false when it is of no known kind. */
    private boolean edge(int kind, int from, int to, boolean begin) {
        switch (kind) {
            case 1 -> {
                if (begin) {
                    pencil.move(first(10, from, to), first(20, from, to));
                }
                pencil.line(first(10, from, to), first(20, from, to));
                pencil.line(first(11, from, to), first(21, from, to));
            }
            case 2 -> {
                double radius = first(40, from, to);
                turn(ellipse(radius, 0, 1, from, to), from, to, begin);
            }
            case 3 -> {
                double ratio = first(40, from, to);
                turn(ellipse(first(11, from, to), first(21, from, to), ratio, from, to), from, to, begin);
            }
            default -> {
                return kind == 4 && spline(from, to, begin);
            }
        }
        return true;
    }

    /** From the unit circle to the ellipse with that longer axis. */
    private AffineTransform ellipse(double x, double y, double ratio, int from, int to) {
        double[] m = {x, y, -y * ratio, x * ratio, first(10, from, to), first(20, from, to)};
        return new AffineTransform(m);
    }

    private void turn(AffineTransform circle, int from, int to, boolean begin) {
        double start = Math.toRadians(first(50, from, to));
        double end = Math.toRadians(first(51, from, to));
        double sweep = (end - start) % (2 * Math.PI);
        sweep = sweep <= 1e-12 ? sweep + 2 * Math.PI : sweep;
        boolean left = first(73, from, to) != 0;
        pencil.arc(circle, left ? start : -start, left ? sweep : -sweep, begin);
    }

    private boolean spline(int from, int to, boolean begin) {
        Nurbs nurbs = new Nurbs(
                (int) first(94, from, to), all(40, from, to), all(10, from, to), all(20, from, to), all(42, from, to));
        if (nurbs.sound()) {
            nurbs.draw(pencil, begin);
        }
        return nurbs.sound();
    }

    private double first(int code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (record.code(i) == code) {
                return record.value(i);
            }
        }
        return 0;
    }

    private double[] all(int code, int from, int to) {
        double[] found = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (record.code(i) == code) {
                found[count++] = record.value(i);
            }
        }
        return Arrays.copyOf(found, count);
    }
}
