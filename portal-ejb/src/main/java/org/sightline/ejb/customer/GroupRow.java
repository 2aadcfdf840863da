package org.sightline.ejb.customer;

import java.util.UUID;

/** A group of customers. {@code sites}: how many of its sites are not archived. */
public record GroupRow(UUID id, long version, String name, long sites) {}
