/**
 * Bytes in, bytes out.
 *
 * <ol>
 *   <li>Confirmed means safe: forced out, renamed, both folders forced out, then the row, then the answer.
 *   <li>A failed force is never tried again: what it did not write is gone, and a second one would succeed all the same.
 *   <li>Bytes leave only for a {@link org.sightline.ejb.access.Visible}.
 * </ol>
 */
package org.sightline.ejb.storage;
