package org.sightline.worker.scene;

import java.util.List;

/**
 * How a path looks. Colours are 0xRRGGBB, {@link #NONE} or {@link #OF_LAYER}.
 *
 * @param width of the line in document units; 0 = as thin as can be seen at any size
 * @param opacity of a fill, 0 to 1
 * @param dashes lengths of dashes and gaps in document units; empty = unbroken
 */
public record Look(int stroke, int fill, double width, double opacity, List<Double> dashes) {

    public static final int NONE = -1;
    public static final int OF_LAYER = -2;

    /** A thin line. */
    public static Look line(int colour) {
        return new Look(colour, NONE, 0, 1, List.of());
    }

    /** A surface without an outline. */
    public static Look surface(int colour, double opacity) {
        return new Look(NONE, colour, 0, opacity, List.of());
    }
}
