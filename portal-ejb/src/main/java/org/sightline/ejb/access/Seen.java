package org.sightline.ejb.access;

import java.util.List;

/**
 * A glance at what a contact sees.
 *
 * @param items          some things around the contact, the visible ones first
 * @param total          how many there are
 * @param totalIsMinimum there are more than {@code total}
 */
public record Seen(List<Explained> items, long total, boolean totalIsMinimum) {}
