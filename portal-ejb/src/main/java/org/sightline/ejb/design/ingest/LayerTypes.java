package org.sightline.ejb.design.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.design.ingest.DrawingReader.Inspection;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.settings.LayerNameRule;
import org.sightline.entities.settings.LayerType;

/**
 * What the layers of a drawing are taken for. Rules of the administrator and the word of whoever brought the drawing in
 * count; what the drawing says of itself (processing steps, the structure of a CFF2 file) only pre-sets a type.
 *
 * @param base of what lies on no layer, or null
 */
record LayerTypes(List<LayerNameRule> rules, LayerType base, boolean solid) {

    /** Finishing and structure are drawn once for each piece: ISO 19593-1. */
    private static final Set<String> ONE_UP_GROUPS = Set.of("Structural");

    private static final Map<String, LayerType> GROUPS = Map.of(
            "Dimensions", LayerType.DIMENSIONS,
            "Legend", LayerType.TEXT,
            "White", LayerType.ARTWORK,
            "Varnish", LayerType.ARTWORK,
            "Braille", LayerType.ARTWORK);

    private static final Map<String, LayerType> CFF2 = Map.of("Sub", LayerType.ONE_UP, "Main", LayerType.MANUFACTURING);

    LayerType of(DesignLayer.Facts layer) {
        if (solid) {
            return LayerType.THREE_D;
        }
        LayerType said = said(layer);
        return said == null ? guessed(layer) : said;
    }

    /** Whether every type is what people of the house have said. */
    boolean areSure(Inspection inspection) {
        return solid || inspection.layers().stream().allMatch(layer -> said(layer) != null);
    }

    private LayerType said(DesignLayer.Facts layer) {
        if (layer.base()) {
            return base;
        }
        return rules.stream()
                .filter(rule -> rule.fits(layer.name()))
                .findFirst()
                .map(LayerNameRule::getType)
                .orElse(null);
    }

    private static LayerType guessed(DesignLayer.Facts layer) {
        String group = layer.stepGroup();
        if (group == null || layer.base()) {
            return LayerType.UNCLASSIFIED;
        }
        if (ONE_UP_GROUPS.contains(group)) {
            return LayerType.ONE_UP;
        }
        return group.equals("Cff2") && layer.stepType() != null
                ? CFF2.getOrDefault(layer.stepType(), LayerType.UNCLASSIFIED)
                : GROUPS.getOrDefault(group, LayerType.UNCLASSIFIED);
    }
}
