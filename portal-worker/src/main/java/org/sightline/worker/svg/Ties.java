package org.sightline.worker.svg;

import java.util.HashSet;
import java.util.Set;

/** Layers whose drawing makes up a clip, mask, pattern or marker: they cannot be hidden without a trace. */
final class Ties {

    /** Definitions of which a browser shows nothing by itself, and nothing of the half. */
    static final Set<String> NOT_DRAWN = Set.of("clipPath", "mask", "pattern", "marker");

    private final SvgTree tree;
    private final Set<SvgLayer> tied = new HashSet<>();

    Ties(SvgTree tree) {
        this.tree = tree;
        look(tree.root, false);
    }

    /** Whether that layer is tied; null asks for what lies on no layer. */
    boolean tie(SvgLayer layer) {
        return tied.contains(layer);
    }

    private void look(SvgElement element, boolean inside) {
        boolean within = inside || NOT_DRAWN.contains(element.name);
        String href = element.attribute("href");
        if (within && href != null && href.startsWith("#")) {
            tie(tree.byId.get(href.substring(1)));
        }
        for (Object part : element.content) {
            if (part instanceof SvgElement inner) {
                look(inner, within);
            }
        }
    }

    private void tie(SvgElement target) {
        SvgLayer nearest = null;
        for (SvgElement outer = target; outer != null; outer = outer.parent) {
            if (SvgWords.DEFINITIONS.contains(outer.name) || outer.name.equals("defs")) {
                return;
            }
            nearest = nearest == null ? outer.layer : nearest;
        }
        if (target != null) {
            tied.add(nearest);
        }
    }
}
