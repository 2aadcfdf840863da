package org.sightline.ejb.customer;

import java.util.Map;
import java.util.Set;
import org.sightline.entities.settings.LayerType;

/**
 * What a customer's people see of designs, as it is or as it is wanted; null keeps what is.
 *
 * @param layerTypes all types of layers they see, no others
 * @param statuses   by a status's id, or the meaning of the shipped one: whether they see what stands in it; as a wish
 *                   null leaves it to the instance, and statuses that are not named stay
 */
public record CompanySight(Set<LayerType> layerTypes, Map<String, Boolean> statuses) {}
