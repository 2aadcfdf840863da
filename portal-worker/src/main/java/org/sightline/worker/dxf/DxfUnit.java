package org.sightline.worker.dxf;

/** Unit of the coordinates, by $INSUNITS. */
record DxfUnit(String name, double millimetres) {

    boolean known() {
        return !name.equals("unknown");
    }

    static DxfUnit of(int insunits) {
        return switch (insunits) {
            case 1 -> new DxfUnit("in", 25.4);
            case 2 -> new DxfUnit("ft", 304.8);
            case 4 -> new DxfUnit("mm", 1);
            case 5 -> new DxfUnit("cm", 10);
            case 6 -> new DxfUnit("m", 1000);
            case 9 -> new DxfUnit("mil", 0.0254);
            case 13 -> new DxfUnit("\u00b5m", 0.001);
            case 14 -> new DxfUnit("dm", 100);
            default -> new DxfUnit("unknown", 1);
        };
    }
}
