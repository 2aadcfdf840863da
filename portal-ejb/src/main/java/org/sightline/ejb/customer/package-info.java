/**
 * Customers, sub-suppliers and their people, as staff keep them.
 *
 * <ol>
 *   <li>Nothing is deleted here: companies, addresses and contacts are archived and can be brought back.
 *   <li>A code names one company, an e-mail address one contact, whatever their case; imports know them by these.
 *   <li>When a contact reaches less than before, its sessions end and what it had chosen out of reach goes, in the same
 *       transaction ({@link org.sightline.ejb.customer.ContactReachChanged}); it must not come back with the old reach.
 *   <li>An import writes all rows that are right in one transaction and gives the others back with their reasons.
 * </ol>
 */
package org.sightline.ejb.customer;
