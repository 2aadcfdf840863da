/**
 * The one place that answers "may I?" and "what do I see?".
 *
 * <ol>
 *   <li>One {@link org.sightline.ejb.access.Visibility} per root entity; lists, counts, searches, single things and files
 *       all ask the same one.
 *   <li>A single thing is the list narrowed to its id: the two cannot differ.
 *   <li>Bytes are opened only with a {@link org.sightline.ejb.access.Visible}, which only this package makes.
 *   <li>Staff never pass through the rules of contacts; seeing as a contact, both hold.
 * </ol>
 */
package org.sightline.ejb.access;
