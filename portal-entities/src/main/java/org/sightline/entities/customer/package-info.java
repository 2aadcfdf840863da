/**
 * The companies we work with, their people, and who of them may use the portal.
 *
 * <ol>
 *   <li>A company is archived, never deleted: what was made for it must still be able to name it.
 *   <li>What a contact reaches follows from its relations; web access only opens the door.
 *   <li>A sub-supplier belongs to no group.
 * </ol>
 */
package org.sightline.entities.customer;
