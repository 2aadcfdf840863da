package org.sightline.worker.dxf;

import java.util.Arrays;

/** The corners of a polyline: in a record of its own they follow each other, in an old one each is a record. */
final class Corners {

    private static final int OF_SPLINE_FRAME = 16;

    double[] x = new double[16];
    double[] y = new double[16];
    double[] bulges = new double[16];
    private int count;

    /** Corners of an LWPOLYLINE, or of a boundary inside a hatch from place {@code from} to before {@code to}. */
    static Corners inline(DxfRecord record, int from, int to) {
        Corners corners = new Corners();
        for (int i = from; i < to; i++) {
            switch (record.code(i)) {
                case 10 -> corners.add(record.value(i));
                case 20 -> corners.last(corners.y, record.value(i));
                case 42 -> corners.last(corners.bulges, record.value(i));
                default -> {} // why: widths and counts are no corners
            }
        }
        return corners.trimmed();
    }

    static Corners ofVertices(DxfRecord polyline) {
        Corners corners = new Corners();
        for (DxfRecord vertex : polyline.parts) {
            if (!vertex.flag(70, OF_SPLINE_FRAME)) {
                corners.add(vertex.number(10, 0));
                corners.last(corners.y, vertex.number(20, 0));
                corners.last(corners.bulges, vertex.number(42, 0));
            }
        }
        return corners.trimmed();
    }

    private void add(double value) {
        if (count == x.length) {
            x = Arrays.copyOf(x, count * 2);
            y = Arrays.copyOf(y, count * 2);
            bulges = Arrays.copyOf(bulges, count * 2);
        }
        x[count++] = value;
    }

    private void last(double[] values, double value) {
        if (count > 0) {
            values[count - 1] = value;
        }
    }

    private Corners trimmed() {
        x = Arrays.copyOf(x, count);
        y = Arrays.copyOf(y, count);
        bulges = Arrays.copyOf(bulges, count);
        return this;
    }
}
