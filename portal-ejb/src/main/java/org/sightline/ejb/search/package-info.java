/**
 * Finding across capabilities: searches people save for lists, and what they find.
 *
 * <ol>
 *   <li>A saved search is counted and opened through the service of its list, with the rights and the eyes of whoever looks;
 *       that a colleague has shared it shows nobody more.
 *   <li>What a list does not know is not saved, so that a saved search never opens on a refusal.
 *   <li>It is changed by its owner; what is shared also by administrators, or it would outlive the one who left.
 * </ol>
 */
package org.sightline.ejb.search;
