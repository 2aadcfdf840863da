package org.sightline.worker.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.function.DoubleFunction;

/** A path in the syntax of SVG 1.1, 8.3. */
final class PathWords {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private PathWords() {}

    static String of(Path2D shape, DoubleFunction<String> number) {
        StringBuilder words = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            words.append(COMMANDS.charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                String each = number.apply(points[i]);
                words.append(i > 0 && each.charAt(0) != '-' ? " " : "").append(each);
            }
        }
        return words.toString();
    }
}
