package org.sightline.ejb.access;

/**
 * Where a list can begin. Things that can be visible at all may come late in an order, and a database that walks it looks at
 * everything before them.
 *
 * @param within what every visible thing meets, and an index finds without the rest of the rule
 * @param sort   the text order that index has, too, so that it knows the first and the last of them
 */
record Entry<E>(Restriction<E> within, String sort) {}
