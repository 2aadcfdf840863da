package org.sightline.worker.dxf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Extent;
import org.sightline.worker.scene.SceneText;

/** Counts what each layer shows, blocks expanded, and measures the whole. */
final class DxfContents implements DxfInk {

    private final Map<DxfLayer, Long> items = new HashMap<>();
    private final Extent extent = new Extent();

    static Inspection of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        DxfDocument document = new DxfDocument(file, budget);
        DxfContents contents = new DxfContents();
        document.read(new DxfDrawing(document.blocks, layer -> true, contents, budget)::draw);
        List<Layer> layers = new ArrayList<>();
        for (DxfLayer layer : document.layers.all()) {
            long count = contents.items.getOrDefault(layer, 0L);
            layers.add(new Layer(layer.key(), null, layer.name, null, false, count, true));
        }
        layers.add(Layer.base(0));
        DxfUnit unit = DxfUnit.of(document.unit);
        Rectangle2D.Double box = contents.extent.box();
        double scale = unit.known() ? unit.millimetres() : 0;
        List<Page> pages = List.of(new Page(box.width * scale, box.height * scale));
        return new Inspection("DXF", unit.known() ? unit.name() : "", pages, layers);
    }

    @Override
    public void path(DrawnAt place, Path2D.Double path, Stroke stroke) {
        count(place);
        extent.add(path);
    }

    @Override
    public void text(DrawnAt place, SceneText text, String raw) {
        count(place);
        extent.add(text);
    }

    private void count(DrawnAt place) {
        items.merge(place.chain().layer(), 1L, Long::sum);
    }
}
