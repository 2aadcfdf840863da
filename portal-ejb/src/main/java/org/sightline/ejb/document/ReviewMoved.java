package org.sightline.ejb.document;

import java.util.UUID;

/** It may be somebody else's turn to look at a document, or nobody's any more. */
public record ReviewMoved(UUID document) {}
