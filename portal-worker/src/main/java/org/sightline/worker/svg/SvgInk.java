package org.sightline.worker.svg;

import java.awt.geom.Path2D;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.SceneText;

/** Takes what an SVG file shows. */
interface SvgInk {

    /**
     * Where something is seen.
     *
     * @param layer the layer it belongs to; null for what lies on none
     * @param chain all layers it depends on
     */
    record Place(SvgLayer layer, SvgChain chain) {}

    void path(Place place, Path2D.Double path, Look look);

    void text(Place place, SceneText text);

    /** @param size width and height in pixels */
    void picture(Place place, Path2D.Double outline, String size);
}
