package org.sightline.ejb.design;

import java.util.UUID;
import org.sightline.entities.design.RevisionEvent;

/** Something happened to a revision. */
public record DesignRevisionMoved(UUID design, UUID revision, RevisionEvent event) {}
