package org.sightline.worker.dxf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneLayer;
import org.sightline.worker.scene.ScenePath;
import org.sightline.worker.scene.SceneText;

/** Draws a DXF file into a scene. */
final class DxfScene implements DxfInk {

    private static final double HATCHED = 0.15;

    private final List<SceneLayer> layers = new ArrayList<>();

    static Scene of(Path file, Predicate<DxfLayer> permitted, Budget budget)
            throws IOException, RefusedDrawingException {
        DxfDocument document = new DxfDocument(file, budget);
        DxfScene scene = new DxfScene();
        document.read(new DxfDrawing(document.blocks, permitted, scene, budget)::draw);
        List<SceneLayer> drawn = new ArrayList<>();
        for (DxfLayer layer : document.layers.all()) {
            if (permitted.test(layer)) {
                drawn.add(scene.layer(layer));
            }
        }
        DxfUnit unit = DxfUnit.of(document.unit);
        return new Scene(unit.name(), unit.millimetres(), true, drawn);
    }

    private SceneLayer layer(DxfLayer layer) {
        while (layers.size() <= layer.place) {
            layers.add(null);
        }
        SceneLayer known = layers.get(layer.place);
        if (known == null) {
            int colour = layer.trueColour >= 0 ? layer.trueColour : Palette.rgb(layer.colour);
            known = new SceneLayer(layer.key(), layer.name, colour);
            layers.set(layer.place, known);
        }
        return known;
    }

    @Override
    public void path(DrawnAt place, Path2D.Double path, Stroke stroke) {
        Look look =
                switch (stroke) {
                    case LINE -> Look.line(place.colour());
                    case SURFACE -> Look.surface(place.colour(), 1);
                    case HATCH -> Look.surface(place.colour(), HATCHED);
                };
        layer(place.chain().layer()).paths().add(new ScenePath(path, look));
    }

    @Override
    public void text(DrawnAt place, SceneText text, String raw) {
        layer(place.chain().layer()).texts().add(text);
    }
}
