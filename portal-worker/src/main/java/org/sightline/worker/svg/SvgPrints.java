package org.sightline.worker.svg;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Prints;
import org.sightline.worker.scene.SceneText;

/**
 * What is to be seen of a file when only some layers are permitted. The whole file is drawn from memory and each thing
 * judged by all layers it depends on, which is another way than that of the filter.
 */
final class SvgPrints implements SvgInk {

    private final Predicate<String> permitted;
    private final Prints prints = new Prints();

    /** Names of layers and words that may be told. */
    final Set<String> names = new HashSet<>();

    final Set<String> words = new HashSet<>();

    private SvgPrints(Predicate<String> permitted) {
        this.permitted = permitted;
    }

    static SvgPrints of(Path file, Predicate<String> permitted, Budget budget)
            throws IOException, RefusedDrawingException {
        SvgTree tree = SvgTree.of(file, budget);
        SvgPrints prints = new SvgPrints(permitted);
        new SvgDrawing(tree, prints, budget).draw();
        prints.defined(tree.root, false);
        for (SvgLayer layer : tree.marks.layers) {
            boolean shown = permitted.test(layer.key());
            for (int outer = layer.parent();
                    outer >= 0;
                    outer = tree.marks.layers.get(outer).parent()) {
                shown &= permitted.test(SvgLayer.key(outer));
            }
            if (shown) {
                prints.names.add(layer.name());
            }
        }
        return prints;
    }

    /** Words inside definitions may be told where a definition may be: it is handed on when something refers to it. */
    private void defined(SvgElement element, boolean inside) {
        boolean within = inside || element.name.equals("defs") || SvgWords.DEFINITIONS.contains(element.name);
        if (element.layer != null && inside && !permitted.test(element.layer.key())) {
            return;
        }
        for (Object part : element.content) {
            if (part instanceof SvgElement inner) {
                defined(inner, within);
            } else if (within) {
                words.add(part.toString().replaceAll("\\s+", " ").trim());
            }
        }
    }

    private static String name(Place place) {
        return place.layer() == null ? "" : place.layer().name();
    }

    @Override
    public void path(Place place, Path2D.Double path, Look look) {
        if (place.chain().all(permitted)) {
            prints.add(name(place), path, look);
        }
    }

    @Override
    public void text(Place place, SceneText text) {
        if (place.chain().all(permitted)) {
            prints.add(name(place), text);
            words.add(text.words());
        }
    }

    @Override
    public void picture(Place place, Path2D.Double outline, String size) {
        if (place.chain().all(permitted)) {
            prints.add(name(place), outline, size);
        }
    }

    void mustShowTheSameAs(SvgPrints expected) throws RefusedDrawingException {
        int differences = prints.differences(expected.prints);
        if (differences > 0) {
            throw new RefusedDrawingException(
                    Reason.IN_DOUBT,
                    "The filtered SVG file shows " + differences + " things otherwise than the original");
        }
    }
}
