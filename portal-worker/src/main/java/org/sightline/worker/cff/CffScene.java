package org.sightline.worker.cff;

import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
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

/** Draws a CFF2 file into a scene; colours are those die makers know: cut red, crease green, perforation blue. */
final class CffScene implements CffDrawing.Ink {

    private final Map<String, SceneLayer> layers = new LinkedHashMap<>();

    static Scene of(CffFile file, Budget budget) throws RefusedDrawingException {
        CffScene scene = new CffScene();
        CffView view = CffView.whole(file);
        for (Layer layer : view.layers.all()) {
            scene.layers.put(layer.key(), new SceneLayer(layer.key(), layer.name(), colour(layer.name())));
        }
        new CffDrawing(view, scene, budget).draw();
        return new Scene(file.inches ? "in" : "mm", file.inches ? 25.4 : 1, true, List.copyOf(scene.layers.values()));
    }

    private static int colour(String layer) {
        String type = layer.substring(layer.lastIndexOf(' ') + 1);
        return switch (type) {
            case "Cut" -> 0xD00000;
            case "Crease" -> 0x008000;
            case "Perforation" -> 0x0050D0;
            case "Score" -> 0xA05000;
            default -> 0x404040;
        };
    }

    @Override
    public void path(Layer layer, Path2D.Double path) {
        layers.get(layer.key()).paths().add(new ScenePath(path, Look.line(Look.OF_LAYER)));
    }

    @Override
    public void text(Layer layer, SceneText text) {
        layers.get(layer.key()).texts().add(text);
    }
}
