package org.sightline.worker.pdf.font;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** The program of one glyph: its width and its lines, without hints and subroutines. Source: Adobe Technical Note 5177. */
final class CharString {

    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int MOVE = 21;
    private static final double UNIT = 65_536;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Where the pen is, in units of 1/65536; why: rounding must not add up. */
    private long x;

    private long y;

    private CharString() {}

    static byte[] of(Outline outline) {
        CharString program = new CharString();
        program.number(Math.round(outline.width() * UNIT));
        double[] points = new double[6];
        double fromX = 0;
        double fromY = 0;
        for (PathIterator path = outline.path().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> program.draw(MOVE, points, 2);
                case PathIterator.SEG_LINETO -> program.draw(LINE, points, 2);
                case PathIterator.SEG_QUADTO -> program.draw(CURVE, cubic(fromX, fromY, points), 6);
                case PathIterator.SEG_CUBICTO -> program.draw(CURVE, points, 6);
                default -> {}
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                fromX = points[last];
                fromY = points[last + 1];
            }
        }
        program.out.write(END);
        return program.out.toByteArray();
    }

    private static double[] cubic(double fromX, double fromY, double[] quad) {
        return new double[] {
            fromX + 2 * (quad[0] - fromX) / 3,
            fromY + 2 * (quad[1] - fromY) / 3,
            quad[2] + 2 * (quad[0] - quad[2]) / 3,
            quad[3] + 2 * (quad[1] - quad[3]) / 3,
            quad[2],
            quad[3]
        };
    }

    private void draw(int operator, double[] points, int count) {
        for (int i = 0; i < count; i += 2) {
            long toX = Math.round(points[i] * UNIT);
            long toY = Math.round(points[i + 1] * UNIT);
            number(toX - x);
            number(toY - y);
            x = toX;
            y = toY;
        }
        out.write(operator);
    }

    /** @param number in units of 1/65536 */
    private void number(long number) {
        if (number % 65_536 == 0 && Math.abs(number / 65_536) <= 107) {
            out.write((int) (number / 65_536) + 139);
        } else if (number % 65_536 == 0 && Math.abs(number / 65_536) < 32_768) {
            out.write(28);
            out.write((int) (number >> 24));
            out.write((int) (number >> 16));
        } else {
            out.write(255);
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write((int) (number >> shift));
            }
        }
    }
}
