package org.sightline.worker.dxf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Prints;
import org.sightline.worker.scene.SceneText;

/**
 * What is to be seen of a file when only some layers are permitted. The whole file is drawn and each thing judged by all
 * layers it depends on, which is another way than that of the filter.
 */
final class DxfPrints implements DxfInk {

    private final Predicate<DxfLayer> permitted;
    private final Prints prints = new Prints();

    /** Names of layers, and words of texts as they stand in the file, that may be told. */
    final Set<String> names = new HashSet<>();

    final Set<String> words = new HashSet<>();

    private DxfPrints(Predicate<DxfLayer> permitted) {
        this.permitted = permitted;
    }

    static DxfPrints of(Path file, Predicate<DxfLayer> permitted, Budget budget)
            throws IOException, RefusedDrawingException {
        DxfDocument document = new DxfDocument(file, budget);
        DxfPrints prints = new DxfPrints(permitted);
        document.read(new DxfDrawing(document.blocks, layer -> true, prints, budget)::draw);
        for (DxfLayer layer : document.layers.all()) {
            if (permitted.test(layer)) {
                prints.names.add(layer.name);
            }
        }
        return prints;
    }

    @Override
    public void path(DrawnAt place, Path2D.Double path, Stroke stroke) {
        if (place.chain().all(permitted)) {
            prints.add(layer(place), path, stroke);
        }
    }

    @Override
    public void text(DrawnAt place, SceneText text, String raw) {
        if (place.chain().all(permitted)) {
            prints.add(layer(place), text);
            words.add(raw);
        }
    }

    private static String layer(DrawnAt place) {
        return DxfLayer.folded(place.chain().layer().name);
    }

    int size() {
        return prints.size();
    }

    void mustShowTheSameAs(DxfPrints expected) throws RefusedDrawingException {
        int differences = prints.differences(expected.prints);
        if (differences > 0) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT,
                    "The filtered DXF file shows " + differences + " things otherwise than the original");
        }
    }
}
