package org.sightline.ejb.design.revision;

import java.util.UUID;

/** A revision was proposed to the customer. */
public record DesignRevisionReleased(UUID design, UUID revision) {}
