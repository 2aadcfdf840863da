package org.sightline.worker.cff;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Pencil;
import org.sightline.worker.scene.SceneText;

/** Draws a view of a CFF2 file. */
final class CffDrawing {

    private static final int DEEPEST = 16;

    /** Takes what is drawn. */
    interface Ink {
        void path(Layer layer, Path2D.Double path);

        void text(Layer layer, SceneText text);
    }

    private final CffView view;
    private final Ink ink;
    private final Budget budget;
    private final Deque<String> open = new ArrayDeque<>();

    CffDrawing(CffView view, Ink ink, Budget budget) {
        this.view = view;
        this.ink = ink;
        this.budget = budget;
    }

    void draw() throws RefusedDrawingException {
        AffineTransform sheet = AffineTransform.getScaleInstance(scale(0), scale(1));
        items(view.file.main, sheet);
        for (CffCall call : view.placements()) {
            call(call, sheet);
        }
    }

    private double scale(int axis) {
        return view.file.scale[axis] == 0 ? 1 : view.file.scale[axis];
    }

    private void call(CffCall call, AffineTransform around) throws RefusedDrawingException {
        budget.primitive();
        CffRoutine routine = view.file.subs.get(call.routine());
        if (open.size() >= DEEPEST || open.contains(routine.name)) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "Routines of the CFF2 file call each other without end");
        }
        open.push(routine.name);
        AffineTransform inside = new AffineTransform(around);
        inside.concatenate(call.matrix());
        items(routine, inside);
        for (CffCall inner : view.calls(routine)) {
            call(inner, inside);
        }
        open.pop();
    }

    private void items(CffRoutine routine, AffineTransform matrix) throws RefusedDrawingException {
        for (CffItem item : view.items(routine)) {
            budget.primitive();
            Layer layer = view.layers.of(routine, item);
            if (item.kind() == 'T') {
                text(layer, item, matrix);
            } else {
                ink.path(layer, path(item, new Pencil(matrix)));
            }
        }
    }

    private static Path2D.Double path(CffItem item, Pencil pencil) {
        double[] n = item.numbers();
        pencil.move(n[0], n[1]);
        if (item.kind() == 'L') {
            pencil.line(n[2], n[3]);
        } else {
            double radius = Math.hypot(n[0] - n[4], n[1] - n[5]);
            double from = Math.atan2(n[1] - n[5], n[0] - n[4]);
            double sweep = Math.atan2(n[3] - n[5], n[2] - n[4]) - from;
            boolean left = n[6] > 0;
            if (left && sweep <= 1e-9) {
                sweep += 2 * Math.PI;
            } else if (!left && sweep >= -1e-9) {
                sweep -= 2 * Math.PI;
            }
            pencil.arc(new AffineTransform(radius, 0, 0, radius, n[4], n[5]), from, sweep, false);
        }
        Path2D.Double path = pencil.path();
        path.trimToSize();
        return path;
    }

    private void text(Layer layer, CffItem item, AffineTransform matrix) {
        double[] n = item.numbers();
        double[] point = {n[0], n[1]};
        matrix.transform(point, 0, point, 0, 1);
        double angle = n[2] + Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double height = Math.abs(n[3]) * Math.sqrt(Math.abs(matrix.getDeterminant()));
        if (!item.words().isEmpty()) {
            ink.text(layer, new SceneText(point[0], point[1], height, angle, item.words(), 0, 0, Look.OF_LAYER));
        }
    }
}
