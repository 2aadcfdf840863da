package org.sightline.ejb.design.revision;

import java.util.UUID;
import org.sightline.entities.design.RevisionEvent;

/** Something happened to a revision. */
public record DesignRevisionMoved(UUID design, UUID revision, RevisionEvent event) {}
