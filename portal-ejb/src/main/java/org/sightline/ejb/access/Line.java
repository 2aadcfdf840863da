package org.sightline.ejb.access;

/**
 * One line of a rule.
 *
 * @param key text key that says why a thing is hidden when this line fails
 */
public record Line<E>(String key, Restriction<E> holds) {}
