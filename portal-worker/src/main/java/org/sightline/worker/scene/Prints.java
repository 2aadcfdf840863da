package org.sightline.worker.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Fingerprints of things drawn, to tell whether two drawings show the same: as many of each, in whatever order. Coordinates
 * count to a millionth of a unit.
 */
public final class Prints {

    private static final double GRAIN = 1e6;

    private long[] prints = new long[1024];
    private int size;

    public void add(String layer, Path2D path, Object look) {
        long print = mixed(layer.hashCode(), look.toString().hashCode());
        double[] points = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            print = mixed(print, kind);
            int count = kind == PathIterator.SEG_CLOSE
                    ? 0
                    : kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < count; i++) {
                print = mixed(print, grains(points[i]));
            }
        }
        put(print);
    }

    /** A text; its colour is no matter. */
    public void add(String layer, SceneText text) {
        long print = mixed(layer.hashCode(), text.words().hashCode());
        for (double number : new double[] {text.x(), text.y(), text.height(), text.angle()}) {
            print = mixed(print, grains(number));
        }
        put(mixed(mixed(print, text.across()), text.along()));
    }

    public int size() {
        return size;
    }

    /** How many of these the other lacks, or has too many. */
    public int differences(Prints other) {
        long[] mine = sorted();
        long[] others = other.sorted();
        int same = 0;
        int j = 0;
        for (int i = 0; i < mine.length && j < others.length; ) {
            if (mine[i] == others[j]) {
                same++;
                i++;
                j++;
            } else if (mine[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return mine.length + others.length - 2 * same;
    }

    private void put(long print) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, size * 2);
        }
        prints[size++] = print;
    }

    private long[] sorted() {
        long[] sorted = Arrays.copyOf(prints, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long grains(double number) {
        return Math.round(number * GRAIN);
    }

    private static long mixed(long print, long next) {
        long mixed = (print ^ next) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
