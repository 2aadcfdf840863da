package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Where a reference draws its block: once, or in rows and columns. A dimension or table draws its picture as it is. */
final class Placing implements Iterable<AffineTransform> {

    private final DxfRecord reference;
    private final DxfBlock block;
    private final long columns;
    private final long rows;

    Placing(DxfRecord reference, DxfBlock block, Budget budget) throws RefusedDrawingException {
        this.reference = reference;
        this.block = block;
        columns = copies(70);
        rows = copies(71);
        budget.primitives(columns * rows); // why: 32,767 times 32,767 copies of nothing still take their time
    }

    private long copies(int code) {
        return reference.type.equals("INSERT") ? Math.max(1, reference.whole(code, 1)) : 1;
    }

    @Override
    public Iterator<AffineTransform> iterator() {
        return LongStream.range(0, columns * rows).mapToObj(this::copy).iterator();
    }

    private AffineTransform copy(long number) {
        if (reference.type.equals("DIMENSION")) {
            return new AffineTransform();
        }
        AffineTransform placed = Extrusion.of(reference).transform(reference.number(30, 0));
        placed.translate(reference.number(10, 0), reference.number(20, 0));
        if (reference.type.equals("INSERT")) {
            placed.rotate(Math.toRadians(reference.number(50, 0)));
            placed.translate(number % columns * reference.number(44, 0), number / columns * reference.number(45, 0));
            placed.scale(scale(41), scale(42));
        }
        placed.translate(-block.x, -block.y);
        return placed;
    }

    private double scale(int code) {
        double scale = reference.number(code, 1);
        return scale == 0 ? 1 : scale;
    }
}
