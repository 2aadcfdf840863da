package org.sightline.worker.svg;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.SceneText;

/** Counts what each layer shows. */
final class SvgContents implements SvgInk {

    private final Map<SvgLayer, Long> items = new HashMap<>();

    static Inspection of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        SvgTree tree = SvgTree.of(file, budget);
        SvgContents contents = new SvgContents();
        new SvgDrawing(tree, contents, budget).draw();
        Ties ties = new Ties(tree);
        List<Layer> layers = new ArrayList<>();
        for (SvgLayer layer : tree.marks.layers) {
            String parent = layer.parent() < 0 ? null : SvgLayer.key(layer.parent());
            long count = contents.items.getOrDefault(layer, 0L);
            layers.add(new Layer(layer.key(), parent, layer.name(), null, false, count, !ties.tie(layer)));
        }
        long loose = contents.items.getOrDefault(null, 0L);
        layers.add(new Layer(Layer.BASE, null, "", null, true, loose, !ties.tie(null)));
        return new Inspection("SVG", "px", List.of(Sheet.of(tree.root).page()), layers);
    }

    @Override
    public void path(Place place, Path2D.Double path, Look look) {
        items.merge(place.layer(), 1L, Long::sum);
    }

    @Override
    public void text(Place place, SceneText text) {
        items.merge(place.layer(), 1L, Long::sum);
    }

    @Override
    public void picture(Place place, Path2D.Double outline, String size) {
        items.merge(place.layer(), 1L, Long::sum);
    }
}
