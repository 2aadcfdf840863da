package org.sightline.worker.svg;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneLayer;
import org.sightline.worker.scene.ScenePath;
import org.sightline.worker.scene.SceneText;

/** Draws an SVG file into a scene, for comparing and measuring; a viewer shows the filtered file itself. */
final class SvgScene implements SvgInk {

    private static final int FRAME_OF_PICTURE = 0x808080;

    private final Map<SvgLayer, SceneLayer> layers = new HashMap<>();
    private final SceneLayer base = new SceneLayer(Layer.BASE, "", 0);

    static Scene of(Path file, Budget budget) throws IOException, RefusedDrawingException {
        SvgTree tree = SvgTree.of(file, budget);
        SvgScene scene = new SvgScene();
        List<SceneLayer> all = new ArrayList<>();
        for (SvgLayer layer : tree.marks.layers) {
            SceneLayer drawn = new SceneLayer(layer.key(), layer.name(), 0);
            scene.layers.put(layer, drawn);
            all.add(drawn);
        }
        all.add(scene.base);
        new SvgDrawing(tree, scene, budget).draw();
        return new Scene("px", Sheet.of(tree.root).unitMm(), false, all);
    }

    private SceneLayer layer(Place place) {
        return place.layer() == null ? base : layers.get(place.layer());
    }

    @Override
    public void path(Place place, Path2D.Double path, Look look) {
        layer(place).paths().add(new ScenePath(path, look));
    }

    @Override
    public void text(Place place, SceneText text) {
        layer(place).texts().add(text);
    }

    @Override
    public void picture(Place place, Path2D.Double outline, String size) {
        layer(place).paths().add(new ScenePath(outline, Look.line(FRAME_OF_PICTURE)));
    }
}
