package org.sightline.ejb.access;

/**
 * Which texts one looks ahead for: those of what can be visible, in order from a place on.
 *
 * @param from where to begin, null for the beginning
 */
record Ahead<E>(Entry<E> entry, Listing<E, ?> listing, String from, boolean descending) {}
