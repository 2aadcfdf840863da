package org.sightline.worker.dxf;

import java.util.Locale;

/** A layer of a DXF file. Names are told apart without regard to case, as the format does. */
final class DxfLayer {

    /** Place in the order of the LAYER table, then of first use. */
    final int place;

    final String name;

    /** Colour index 1 to 255; of the table, else 7. */
    int colour = 7;

    /** 0xRRGGBB, or -1. */
    int trueColour = -1;

    DxfLayer(int place, String name) {
        this.place = place;
        this.name = name;
    }

    String key() {
        return "layer:" + place;
    }

    /** What lies on layer 0 inside a block takes the layer of the reference. */
    boolean inherits() {
        return name.equals("0");
    }

    static String folded(String name) {
        return name.trim().toUpperCase(Locale.ROOT);
    }
}
