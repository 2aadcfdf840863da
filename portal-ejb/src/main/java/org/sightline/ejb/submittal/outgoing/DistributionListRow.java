package org.sightline.ejb.submittal.outgoing;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.project.Site;

/** A distribution list to choose. @param people how many are on it */
public record DistributionListRow(UUID id, String name, Site partner, int people) implements Serializable {}
