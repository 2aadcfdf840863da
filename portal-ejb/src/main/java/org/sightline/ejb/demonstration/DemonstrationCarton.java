package org.sightline.ejb.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.Measures;

/**
 * A carton with a tuck at each end, laid out flat, in millimetres with y upward: what a packaging designer draws, on the layers
 * they use.
 *
 * @param length of the front
 * @param width  of the side
 * @param height of the body
 * @param title  on its front
 */
record DemonstrationCarton(double length, double width, double height, String title) {

    /** The layers every drawing of it has, in this order. */
    static final List<String> LAYERS = List.of("One-up", "Dimensions", "Artwork", "Manufacturing", "3D");

    private static final double GLUE = 15;
    private static final double TUCK = 15;
    private static final double BEVEL = 6;
    private static final double MARGIN = 25;

    /** How a line is drawn. */
    enum Ink {
        CUT(0xC81E1E, 0.35, false),
        CREASE(0x0A7A5C, 0.35, true),
        MEASURE(0x44546A, 0.18, false),
        PRINT(0x2F6F4E, 0.25, false),
        TOOL(0xB45309, 0.25, false),
        SKETCH(0x6D28D9, 0.25, false),
        FRAME(0x111827, 0.5, false);

        final int colour;
        final double millimetres;
        final boolean dashed;

        Ink(int colour, double millimetres, boolean dashed) {
            this.colour = colour;
            this.millimetres = millimetres;
            this.dashed = dashed;
        }
    }

    /** A thing that is drawn; layer -1 is none. */
    interface Mark {
        int layer();
    }

    /** A line through points, x and y in turn. */
    record Run(int layer, Ink ink, double... points) implements Mark {}

    /** A surface with four sides along the axes. */
    record Surface(int layer, int colour, double x, double y, double across, double up) implements Mark {}

    /** A line of letters; their height in millimetres. */
    record Words(int layer, Ink ink, double x, double y, double high, String text) implements Mark {}

    /** Small ones are of carton board, large ones of corrugated board. */
    Design.Specification specification(String number) {
        boolean large = length > 100;
        return new Design.Specification(
                "Art. " + number.replaceAll("-.*", "").replaceAll("\\D", "") + "0417",
                large ? "E-flute, 1.6 mm" : "GC1, 300 g/m²",
                large ? "FEFCO 0215" : "ECMA A20.20",
                new Measures(length, width, height, right(), top() + bottom()));
    }

    double right() {
        return GLUE + 2 * length + 2 * width;
    }

    double bottom() {
        return width + TUCK;
    }

    double top() {
        return bottom() + height;
    }

    /** Width and height of the sheet around it, whose lower left corner lies at (-25, -25). */
    double[] sheet() {
        return new double[] {right() + 90 + 2 * MARGIN, top() + bottom() + 2 * MARGIN};
    }

    List<Mark> marks(boolean framed) {
        List<Mark> marks = new ArrayList<>();
        if (framed) {
            frame(marks);
        }
        print(marks);
        outline(marks);
        measures(marks);
        tools(marks);
        sketch(marks);
        return marks;
    }

    /** Where panels begin and end: front, side, back, side. */
    private double[] panels() {
        return new double[] {GLUE, GLUE + length, GLUE + length + width, GLUE + 2 * length + width, right()};
    }

    private void outline(List<Mark> marks) {
        double[] x = panels();
        double low = bottom();
        double high = top();
        cut(marks, x[0], low, 0, low + BEVEL, 0, high - BEVEL, x[0], high);
        cut(marks, x[0], high, x[1], high);
        dust(marks, x[1], x[2], high, 1);
        lid(marks, x[2], x[3], high, 1);
        dust(marks, x[3], x[4], high, 1);
        cut(marks, x[4], high, x[4], low);
        dust(marks, x[3], x[4], low, -1);
        cut(marks, x[3], low, x[2], low);
        dust(marks, x[1], x[2], low, -1);
        lid(marks, x[0], x[1], low, -1);
        for (int i = 0; i < 4; i++) {
            crease(marks, x[i], low, x[i], high);
        }
        crease(marks, x[1], high, x[4], high);
        crease(marks, x[0], low, x[2], low);
        crease(marks, x[3], low, x[4], low);
        crease(marks, x[2], high + width, x[3], high + width);
        crease(marks, x[0], low - width, x[1], low - width);
    }

    private static void cut(List<Mark> marks, double... points) {
        marks.add(new Run(0, Ink.CUT, points));
    }

    private static void crease(List<Mark> marks, double... points) {
        marks.add(new Run(0, Ink.CREASE, points));
    }

    private void dust(List<Mark> marks, double from, double to, double at, int way) {
        double far = at + way * width * 0.7;
        cut(marks, from, at, from + BEVEL, far, to - BEVEL, far, to, at);
    }

    private void lid(List<Mark> marks, double from, double to, double at, int way) {
        double fold = at + way * width;
        double far = fold + way * TUCK;
        cut(marks, from, at, from, fold, from + BEVEL, far, to - BEVEL, far, to, fold, to, at);
    }

    private void print(List<Mark> marks) {
        double[] x = panels();
        for (int i = 0; i < 4; i += 2) {
            marks.add(new Surface(2, 0xDCEFE4, x[i] + 3, bottom() + 3, length - 6, height - 6));
            marks.add(new Surface(2, 0x2F6F4E, x[i] + 3, top() - height / 4, length - 6, height / 4 - 3));
            marks.add(new Words(2, Ink.PRINT, x[i] + 8, bottom() + height / 2, length / 12, title));
        }
    }

    private void measures(List<Mark> marks) {
        double[] x = panels();
        double low = bottom() + 8;
        measure(marks, x[0], x[1], low, length);
        measure(marks, x[1], x[2], low, width);
        double at = right() + 8;
        marks.add(new Run(1, Ink.MEASURE, at, bottom(), at, top()));
        marks.add(new Run(1, Ink.MEASURE, at - 2, bottom(), at + 2, bottom()));
        marks.add(new Run(1, Ink.MEASURE, at - 2, top(), at + 2, top()));
        marks.add(new Words(1, Ink.MEASURE, at + 3, bottom() + height / 2, 4, Math.round(height) + " mm"));
    }

    private static void measure(List<Mark> marks, double from, double to, double at, double long_) {
        marks.add(new Run(1, Ink.MEASURE, from, at, to, at));
        marks.add(new Run(1, Ink.MEASURE, from, at - 2, from, at + 2));
        marks.add(new Run(1, Ink.MEASURE, to, at - 2, to, at + 2));
        marks.add(new Words(1, Ink.MEASURE, (from + to) / 2 - 6, at + 2, 4, Math.round(long_) + " mm"));
    }

    /** Where the sheet is gripped, and where waste is pushed out. */
    private void tools(List<Mark> marks) {
        double far = right() + 70;
        marks.add(new Run(3, Ink.TOOL, -10, -10, far, -10, far, top() + bottom(), -10, top() + bottom(), -10, -10));
        for (double x = 10; x < right(); x += 40) {
            marks.add(new Run(3, Ink.TOOL, x - 3, -5, x + 3, -5));
            marks.add(new Run(3, Ink.TOOL, x, -8, x, -2));
        }
        marks.add(new Words(3, Ink.TOOL, 10, -18, 4, "Stripping tool, two up, gripper below"));
    }

    /** The carton as it stands when it is folded. */
    private void sketch(List<Mark> marks) {
        double x = right() + 30;
        double y = bottom();
        double far = length / 2;
        double up = height / 2;
        double back = width / 4;
        marks.add(new Run(4, Ink.SKETCH, x, y, x + far, y, x + far, y + up, x, y + up, x, y));
        marks.add(new Run(
                4, Ink.SKETCH, x, y + up, x + back, y + up + back, x + far + back, y + up + back, x + far, y + up));
        marks.add(new Run(4, Ink.SKETCH, x + far + back, y + up + back, x + far + back, y + back, x + far, y));
        marks.add(new Words(4, Ink.SKETCH, x, y - 8, 4, "Folded, fold angle 90"));
    }

    private void frame(List<Mark> marks) {
        double far = right() + 90 + MARGIN / 2;
        double high = top() + bottom() + MARGIN / 2;
        double low = -MARGIN + 4;
        marks.add(new Run(-1, Ink.FRAME, low, low, far, low, far, high, low, high, low, low));
        marks.add(new Run(-1, Ink.FRAME, far - 80, low, far - 80, low + 18, far, low + 18));
        marks.add(new Words(-1, Ink.FRAME, far - 76, low + 6, 5, title));
    }
}
