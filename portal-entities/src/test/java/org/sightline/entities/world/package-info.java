/**
 * Random small worlds and what everybody may see in them, for tests of all rings.
 *
 * <ol>
 *   <li>A plan is plain data with ids of its own, so that the same world can be made twice, and once without a part of it.
 *   <li>The oracle was written from the rule table alone and never by whoever writes the predicates.
 *   <li>Every object bears a word of its own in all its names; that word in an answer proves that the object was in it.
 * </ol>
 */
package org.sightline.entities.world;
