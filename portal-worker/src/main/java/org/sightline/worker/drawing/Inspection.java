package org.sightline.worker.drawing;

import java.util.List;

/**
 * What a drawing is made of.
 *
 * @param format name of the format that read it
 * @param unit the unit of its coordinates: "pt", "mm", "in" ...; empty when the file does not tell
 * @param pages at least one
 * @param layers in the order of the file, at last the base layer, which is always there
 */
public record Inspection(String format, String unit, List<Page> pages, List<Layer> layers) {

    public Inspection {
        pages = List.copyOf(pages);
        layers = List.copyOf(layers);
    }
}
