package org.sightline.worker.scene;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * A vector drawing as it is seen, layer by layer: what a viewer draws and what two revisions are compared by. Coordinates
 * are those of the document.
 *
 * @param unit "mm", "in", "px" and so on; "unknown" when the document does not tell
 * @param millimetres length of one unit; 1 when unknown
 * @param upward whether y grows upward
 */
public record Scene(String unit, double millimetres, boolean upward, List<SceneLayer> layers) {

    /** Border on each side, in parts of the larger side of the drawing. */
    private static final double BORDER = 0.02;

    /** Smallest box around all that is drawn; empty for an empty drawing. */
    public Rectangle2D.Double box() {
        Extent extent = new Extent();
        for (SceneLayer layer : layers) {
            layer.paths().forEach(path -> extent.add(path.shape()));
            layer.texts().forEach(extent::add);
        }
        return extent.box();
    }

    /** The box with a small border, so that lines at the edge are whole, and some height for a drawing of one line. */
    public Rectangle2D.Double frame() {
        Rectangle2D.Double box = box();
        double border = BORDER * Math.max(Math.max(box.width, box.height), 1e-6);
        double width = Math.max(box.width, box.height / 100) + 2 * border;
        double height = Math.max(box.height, box.width / 100) + 2 * border;
        return new Rectangle2D.Double(box.x - border, box.y - border, width, height);
    }

    public long items() {
        return layers.stream().mapToLong(SceneLayer::items).sum();
    }

    /**
     * The scene of a filtered file under the keys of the original: a filtered file knows only its own layers, in their old
     * order, so the n-th layer of a name is the n-th permitted layer of that name. Layers that are not asked for must be
     * empty, else the file is not what it says.
     *
     * @param permitted layers of the original that were permitted, in their order
     */
    public Scene keyedAs(List<Layer> permitted) throws RefusedDrawingException {
        Map<String, List<SceneLayer>> own = new HashMap<>();
        layers.forEach(layer ->
                own.computeIfAbsent(layer.name(), name -> new ArrayList<>()).add(layer));
        List<SceneLayer> keyed = new ArrayList<>();
        for (Layer layer : permitted) {
            List<SceneLayer> named = own.getOrDefault(layer.name(), List.of());
            keyed.add(
                    named.isEmpty()
                            ? new SceneLayer(layer.key(), layer.name(), 0)
                            : named.remove(0).keyed(layer.key()));
        }
        for (List<SceneLayer> left : own.values()) {
            if (left.stream().anyMatch(layer -> layer.items() > 0)) {
                throw new RefusedDrawingException(Reason.IN_DOUBT, "The filtered drawing has a layer nobody asked for");
            }
        }
        return new Scene(unit, millimetres, upward, keyed);
    }
}
