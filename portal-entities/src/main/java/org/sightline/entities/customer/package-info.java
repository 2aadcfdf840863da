/**
 * The companies we work with, their people, and who of them may use the portal.
 *
 * <ol>
 *   <li>A company is archived, never deleted: what was made for it must still be able to name it.
 *   <li>What a contact reaches follows from its relations; web access only opens the door.
 *   <li>A sub-supplier belongs to no group.
 *   <li>A company has any number of addresses and among those not archived exactly one primary, which the company names;
 *       an archived address is offered no more, but still shown where it was used.
 *   <li>A contact's own wish about delivery goes before its company's, and that before the instance's.
 * </ol>
 */
package org.sightline.entities.customer;
