package org.sightline.ejb.customer;

import java.util.Set;
import org.sightline.entities.settings.LayerType;

/**
 * Which types of layers a contact sees, of those its company sees.
 *
 * @param own        whether it has types of its own; without them it sees what its company sees
 * @param layerTypes the only ones it sees, perhaps none
 */
public record ContactSight(boolean own, Set<LayerType> layerTypes) {

    static ContactSight of(Set<LayerType> types) {
        return new ContactSight(types != null, types == null ? Set.of() : types);
    }

    /** As the contact keeps it: null for none of its own. */
    Set<LayerType> types() {
        return !own ? null : layerTypes == null ? Set.of() : layerTypes;
    }
}
