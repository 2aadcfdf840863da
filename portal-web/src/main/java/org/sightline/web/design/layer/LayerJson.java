package org.sightline.web.design.layer;

import java.util.UUID;
import org.sightline.ejb.design.layer.LayerRow;

/**
 * A layer for programs.
 *
 * @param drawing the drawing it lies in
 * @param parent  the layer it lies in, or null
 * @param status  what its own status means, null when it follows its revision
 * @param base    it stands for what lies on no layer
 * @param visible to the caller
 */
public record LayerJson(
        UUID id,
        UUID drawing,
        UUID parent,
        String name,
        String type,
        String status,
        boolean base,
        String stepGroup,
        String stepType,
        Long items,
        boolean separable,
        boolean visible) {

    public static LayerJson of(LayerRow row) {
        return new LayerJson(
                row.id(),
                row.drawing(),
                row.parent(),
                row.name(),
                row.type().name(),
                row.status() == null ? null : row.status().meaning().name(),
                row.base(),
                row.stepGroup(),
                row.stepType(),
                row.items(),
                row.separable(),
                row.visible());
    }
}
