package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.entities.document.ReviewRole;

/** Who shall look at a document, and as what. */
public record ReviewerLine(ReviewRole role, UUID person) implements Serializable {}
