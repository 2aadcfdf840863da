package org.sightline.worker.cff;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Extent;
import org.sightline.worker.scene.SceneText;

/**
 * Writes a new CFF2 file of a view. Without the layout its sheet is the box around what is drawn: the size of the real one
 * tells how many designs lie on it.
 */
final class CffWriter {

    /** A routine that draws nothing: it says that the main routine is a layout when nothing it places may be seen. */
    static final String EMPTY = "EMPTY";

    private final CffView view;
    private final Budget budget;

    CffWriter(CffView view, Budget budget) {
        this.view = view;
        this.budget = budget;
    }

    void write(Path into) throws IOException, RefusedDrawingException {
        double[] sheet = sheet();
        try (BufferedWriter out = Files.newBufferedWriter(into, StandardCharsets.ISO_8859_1)) {
            out.write("$BOF\r\nV2\r\nORDER\r\nEND\r\nMAIN,Layout\r\n");
            out.write(view.file.inches ? "UI\r\n" : "UM\r\n");
            line(out, "LL", sheet[0], sheet[1]);
            line(out, "UR", sheet[2], sheet[3]);
            line(out, "SCALE", view.file.scale[0], view.file.scale[1]);
            boolean bare = view.layout && view.placements().isEmpty();
            routine(out, view.file.main, bare ? List.of(CffCall.once(EMPTY)) : view.placements());
            if (bare) {
                out.write("SUB," + EMPTY + "\r\nEND\r\n");
            }
            for (CffRoutine routine : view.reached().values()) {
                out.write("SUB," + routine.name + "\r\n");
                routine(out, routine, view.calls(routine));
            }
            out.write("$EOF\r\n");
        }
    }

    /** Left, bottom, right and top. */
    double[] sheet() throws RefusedDrawingException {
        if (view.layout) {
            double[] low = view.file.lowerLeft;
            return new double[] {low[0], low[1], view.file.upperRight[0], view.file.upperRight[1]};
        }
        Extent extent = new Extent();
        CffDrawing.Ink ink = new CffDrawing.Ink() {
            @Override
            public void path(Layer layer, Path2D.Double path) {
                extent.add(path);
            }

            @Override
            public void text(Layer layer, SceneText text) {
                extent.add(text);
            }
        };
        new CffDrawing(view, ink, budget).draw();
        Rectangle2D.Double box = extent.box();
        return new double[] {box.x, box.y, box.x + box.width, box.y + box.height};
    }

    private void routine(Writer out, CffRoutine routine, Iterable<CffCall> calls) throws IOException {
        for (CffCall call : calls) {
            line(out, "C," + call.routine(), call.x(), call.y(), call.angle(), call.scaleX(), call.scaleY());
        }
        for (CffItem item : view.items(routine)) {
            line(out, item.kind() + "," + item.pointage() + "," + item.type() + "," + item.aux(), item.numbers());
            if (item.kind() == 'T') {
                out.write(item.words().replaceAll("\\p{Cntrl}", " ") + "\r\n");
            }
        }
        out.write("END\r\n");
    }

    private static void line(Writer out, String begin, double... numbers) throws IOException {
        out.write(begin);
        for (double number : numbers) {
            out.write(","
                    + (number == 0
                            ? "0"
                            : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
        }
        out.write("\r\n");
    }
}
