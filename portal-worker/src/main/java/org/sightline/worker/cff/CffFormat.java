package org.sightline.worker.cff;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Prints;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneText;
import org.sightline.worker.scene.VectorFormat;

/** CFF2, the format of die makers: designs as routines, a main routine that lays them out on a sheet. */
public final class CffFormat extends VectorFormat {

    @Override
    public String name() {
        return "CFF2";
    }

    @Override
    public boolean accepts(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).stripLeading().startsWith("$BOF");
    }

    @Override
    protected Inspection look(Path original, Budget budget) throws IOException, RefusedDrawingException {
        CffFile file = CffFile.of(original, budget);
        CffView view = CffView.whole(file);
        new CffDrawing(view, new Seen(), budget).draw(); // why: what cannot be drawn is refused when it comes in
        List<Layer> layers = new ArrayList<>(view.layers.all());
        layers.add(Layer.base(0));
        double unit = file.inches ? 25.4 : 1;
        double width = Math.abs(file.upperRight[0] - file.lowerLeft[0]) * unit;
        double height = Math.abs(file.upperRight[1] - file.lowerLeft[1]) * unit;
        return new Inspection(name(), file.inches ? "in" : "mm", List.of(new Page(width, height)), layers);
    }

    @Override
    protected void write(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        new CffWriter(new CffView(CffFile.of(original, budget), permitted.keys()), budget).write(into);
    }

    @Override
    protected void prove(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        CffView view = new CffView(CffFile.of(original, budget), permitted.keys());
        Seen expected = new Seen();
        new CffDrawing(view, expected, budget).draw();
        CffFile result = CffFile.of(filtered, budget);
        Seen found = new Seen();
        new CffDrawing(CffView.whole(result), found, budget).draw();
        double[] sheet = new CffWriter(view, budget).sheet();
        boolean size = Arrays.equals(result.lowerLeft, new double[] {sheet[0], sheet[1]})
                && Arrays.equals(result.upperRight, new double[] {sheet[2], sheet[3]});
        if (!size || expected.prints.differences(found.prints) > 0) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT, "The filtered CFF2 file shows other things than the original");
        }
        Set<String> routines = view.reached().keySet();
        new CffProof(routines, expected.words, view.layout).read(filtered);
    }

    @Override
    protected Scene draw(Path file, Budget budget) throws IOException, RefusedDrawingException {
        return CffScene.of(CffFile.of(file, budget), budget);
    }

    /** Fingerprints of what a view shows, and its words. */
    private static final class Seen implements CffDrawing.Ink {

        private final Prints prints = new Prints();
        private final Set<String> words = new HashSet<>();

        @Override
        public void path(Layer layer, Path2D.Double path) {
            prints.add(layer.name(), path, "");
        }

        @Override
        public void text(Layer layer, SceneText text) {
            prints.add(layer.name(), text);
            words.add(text.words());
        }
    }
}
