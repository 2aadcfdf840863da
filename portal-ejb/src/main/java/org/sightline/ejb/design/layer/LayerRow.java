package org.sightline.ejb.design.layer;

import java.util.UUID;
import org.sightline.ejb.design.StatusName;
import org.sightline.entities.settings.LayerType;

/**
 * One layer of a drawing.
 *
 * @param drawing   the file it lies in
 * @param parent    the layer it lies in, or null
 * @param stepGroup group and type of the processing step the drawing names, for staff; otherwise null
 * @param status    its own, or null when it follows the revision
 * @param base      it stands for what lies on no layer
 * @param items     how many things are drawn on it, for staff; otherwise null
 * @param separable it can be shown or hidden alone without telling of others; for staff, otherwise always true
 * @param visible   to the caller
 */
public record LayerRow(
        UUID id,
        UUID drawing,
        UUID parent,
        String name,
        LayerType type,
        StatusName status,
        boolean base,
        String stepGroup,
        String stepType,
        Long items,
        boolean separable,
        boolean visible) {}
