package org.sightline.ejb.document;

import java.util.UUID;

/** One of our people to show. */
public record PersonRow(UUID id, String name) {}
