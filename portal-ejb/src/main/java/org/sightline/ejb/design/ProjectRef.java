package org.sightline.ejb.design;

import java.util.UUID;

/** The project a design lies in. */
public record ProjectRef(UUID id, String number, String name) {}
