package org.sightline.ejb.submittal.outgoing;

import java.io.Serializable;
import java.util.UUID;

/** A distribution list to choose. @param people how many are on it */
public record DistributionListRow(UUID id, String name, int people) implements Serializable {}
