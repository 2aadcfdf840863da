package org.sightline.worker.dxf;

import java.awt.Color;

/** The colour indices of AutoCAD: nine named ones, a wheel of 24 hues with ten shades each, six greys. */
final class Palette {

    static final int BY_BLOCK = 0;
    static final int BY_LAYER = 256;

    private static final int[] NAMED = {
        0, 0xFF0000, 0xFFFF00, 0x00FF00, 0x00FFFF, 0x0000FF, 0xFF00FF, 0x000000, 0x808080, 0xC0C0C0
    };
    private static final int[] GREYS = {0x333333, 0x505050, 0x696969, 0x828282, 0xBEBEBE, 0xFFFFFF};
    private static final float[] SHADES = {1f, 0.74f, 0.51f, 0.41f, 0.31f};

    private Palette() {}

    /** 0xRRGGBB of an index from 1 to 255. Index 7 is black: drawings are shown on white. */
    static int rgb(int index) {
        if (index < NAMED.length) {
            return NAMED[index];
        }
        if (index >= 250) {
            return GREYS[index - 250];
        }
        float hue = (index / 10 - 1) / 24f;
        float pale = index % 2 == 1 ? 1 / 3f : 1f;
        return Color.HSBtoRGB(hue, pale, SHADES[index % 10 / 2]) & 0xFFFFFF;
    }
}
