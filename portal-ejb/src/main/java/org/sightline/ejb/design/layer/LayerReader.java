package org.sightline.ejb.design.layer;

import java.util.Set;
import java.util.UUID;

/**
 * One of the customer's people and the layers it sees once the revision is shown.
 *
 * @param name   of the contact
 * @param layers empty when it sees none of them, or nothing of the design at all
 */
public record LayerReader(UUID contact, String name, Set<UUID> layers) {}
