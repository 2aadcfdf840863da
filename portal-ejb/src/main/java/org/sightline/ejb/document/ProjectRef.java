package org.sightline.ejb.document;

import java.util.UUID;

/** The project a document belongs to. */
public record ProjectRef(UUID id, String number, String name) {}
