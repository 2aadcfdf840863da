package org.sightline.worker.dxf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Predicate;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.SceneText;

/**
 * Draws records: blocks are expanded, everything becomes paths and texts in the plane of the drawing, seen from above.
 * A reference on a layer that is not permitted draws nothing of its block.
 */
final class DxfDrawing {

    private static final int DEEPEST = 16;

    private final Map<String, DxfBlock> blocks;
    private final Predicate<DxfLayer> permitted;
    private final DxfInk ink;
    private final Budget budget;
    private final Deque<DxfBlock> open = new ArrayDeque<>();

    DxfDrawing(Map<String, DxfBlock> blocks, Predicate<DxfLayer> permitted, DxfInk ink, Budget budget) {
        this.blocks = blocks;
        this.permitted = permitted;
        this.ink = ink;
        this.budget = budget;
    }

    /** Draws an entity of the drawing itself. */
    void draw(DxfRecord entity) throws IOException, RefusedDrawingException {
        draw(entity, DrawnAt.sheet());
    }

    private void draw(DxfRecord record, DrawnAt where) throws IOException, RefusedDrawingException {
        budget.primitives(1);
        DrawnAt place = where.of(record);
        if (record.hidden() || !permitted.test(place.chain().layer())) {
            return;
        }
        switch (record.type) {
            case "TEXT", "MTEXT" -> letter(record, place);
            case "ATTRIB", "ATTDEF" -> {
                if (attributeIsDrawn(record)) {
                    letter(record, place);
                }
            }
            case "INSERT", "DIMENSION", "ACAD_TABLE" -> reference(record, place);
            default -> shape(record, place);
        }
    }

    /** Invisible attributes never; definitions only when constant, for then no attribute stands in their place. */
    static boolean attributeIsDrawn(DxfRecord record) {
        boolean invisible = record.flag(70, 1);
        return !invisible && (record.type.equals("ATTRIB") || record.flag(70, 2));
    }

    private void shape(DxfRecord record, DrawnAt place) throws IOException, RefusedDrawingException {
        Shaping shaping = new Shaping(record, place);
        if (shaping.draw()) {
            budget.primitives(shaping.points() / 16);
            ink.path(place, shaping.path(), shaping.stroke());
        }
    }

    private void letter(DxfRecord record, DrawnAt place) throws IOException, RefusedDrawingException {
        AffineTransform matrix = record.type.equals("MTEXT") ? place.matrix() : place.entity(record);
        String raw = record.words();
        for (SceneText line : new Lettering(record, matrix, place.colour()).lines()) {
            budget.primitives(1);
            ink.text(place, line, raw);
        }
    }

    private void reference(DxfRecord record, DrawnAt place) throws IOException, RefusedDrawingException {
        DxfBlock block = blocks.get(DxfLayer.folded(record.text(2)));
        if (block != null && !block.external) {
            enter(block, place.depth());
            for (AffineTransform copy : new Placing(record, block, budget)) {
                for (DxfRecord entity : block.entities) {
                    draw(entity, place.inside(copy));
                }
            }
            open.pop();
        }
        for (DxfRecord attribute : record.parts) {
            draw(attribute, place);
        }
    }

    private void enter(DxfBlock block, int depth) throws RefusedDrawingException {
        if (depth >= DEEPEST || open.contains(block)) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "Blocks of the DXF file are nested without end");
        }
        open.push(block);
    }
}
