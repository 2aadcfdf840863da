package org.sightline.worker.dxf;

import java.util.ArrayList;
import java.util.List;

/** A named piece of drawing that references draw. */
final class DxfBlock {

    private static final int EXTERNAL = 4 | 8 | 32;

    final String name;
    final double x;
    final double y;
    final double z;

    /** Its drawing lies in another file, which is never opened. */
    final boolean external;

    final List<DxfRecord> entities = new ArrayList<>();

    DxfBlock(DxfRecord begin) {
        name = DxfLayer.folded(begin.text(2));
        x = begin.number(10, 0);
        y = begin.number(20, 0);
        z = begin.number(30, 0);
        external = begin.flag(70, EXTERNAL);
    }
}
