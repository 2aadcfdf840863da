package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import org.sightline.worker.scene.Look;

/**
 * Where a record is drawn: coordinates, the layers above it, the colour BYBLOCK stands for and how many references deep.
 */
record DrawnAt(AffineTransform matrix, Chain chain, int colour, int depth) {

    static DrawnAt sheet() {
        return new DrawnAt(new AffineTransform(), null, Look.OF_LAYER, 0);
    }

    /** The same place, on the layer of the record: its own, or that of the reference when it lies on layer 0. */
    DrawnAt of(DxfRecord record) {
        boolean inherited = chain != null && record.layer.inherits();
        return new DrawnAt(matrix, new Chain(inherited ? chain.layer() : record.layer, chain), colourOf(record), depth);
    }

    private int colourOf(DxfRecord record) {
        if (record.has(420)) {
            return record.whole(420, 0) & 0xFFFFFF;
        }
        int index = record.whole(62, Palette.BY_LAYER);
        if (index == Palette.BY_BLOCK) {
            return colour;
        }
        return index < 0 || index >= Palette.BY_LAYER ? Look.OF_LAYER : Palette.rgb(index);
    }

    /** In the coordinates of the entity: the drawing's, turned by its extrusion and lifted by its height. */
    AffineTransform entity(DxfRecord record) {
        double elevation = record.type.equals("LWPOLYLINE") ? record.number(38, 0) : record.number(30, 0);
        AffineTransform turned = Extrusion.of(record).transform(elevation);
        turned.preConcatenate(matrix);
        return turned;
    }

    /** Inside a block drawn by the reference at this place. */
    DrawnAt inside(AffineTransform placed) {
        AffineTransform inner = new AffineTransform(placed);
        inner.preConcatenate(matrix);
        return new DrawnAt(inner, chain, colour, depth + 1);
    }
}
