package org.sightline.worker.dxf;

import org.sightline.worker.scene.Pencil;

/** A rational B-spline, drawn by de Boor's recursion at many parameters. */
final class Nurbs {

    private static final int MOST_STEPS = 400;
    private static final int STEPS_EACH = 8;
    private static final int HIGHEST = 10;

    private final int degree;
    private final double[] knots;
    private final double[] x;
    private final double[] y;
    private final double[] weights;

    /** @param weights one for each control point, else taken as 1 */
    Nurbs(int degree, double[] knots, double[] x, double[] y, double[] weights) {
        this.degree = degree;
        this.knots = knots;
        this.x = x;
        this.y = y;
        this.weights = weights;
    }

    /** Whether degree, knots and control points fit each other. */
    boolean sound() {
        return degree >= 1
                && degree <= HIGHEST
                && x.length == y.length
                && x.length > degree
                && knots.length == x.length + degree + 1;
    }

    /** @param begin whether a new piece begins here, else joined to the present point */
    void draw(Pencil pencil, boolean begin) {
        double first = knots[degree];
        double last = knots[x.length];
        int steps = Math.min(MOST_STEPS, Math.max(STEPS_EACH, (x.length - degree) * STEPS_EACH));
        int span = degree;
        for (int i = 0; i <= steps; i++) {
            double at = i == steps ? last : first + (last - first) * i / steps;
            while (span < x.length - 1 && at >= knots[span + 1]) {
                span++;
            }
            double[] point = point(at, span);
            if (i == 0 && begin) {
                pencil.move(point[0], point[1]);
            } else {
                pencil.line(point[0], point[1]);
            }
        }
    }

    private double[] point(double at, int span) {
        double[][] p = new double[degree + 1][];
        for (int i = 0; i <= degree; i++) {
            int control = i + span - degree;
            double weight = weights.length == x.length ? weights[control] : 1;
            p[i] = new double[] {x[control] * weight, y[control] * weight, weight};
        }
        for (int level = 1; level <= degree; level++) {
            for (int i = degree; i >= level; i--) {
                double low = knots[i + span - degree];
                double range = knots[i + 1 + span - level] - low;
                double share = range == 0 ? 0 : (at - low) / range;
                for (int c = 0; c < 3; c++) {
                    p[i][c] = (1 - share) * p[i - 1][c] + share * p[i][c];
                }
            }
        }
        double weight = p[degree][2] == 0 ? 1 : p[degree][2];
        return new double[] {p[degree][0] / weight, p[degree][1] / weight};
    }
}
