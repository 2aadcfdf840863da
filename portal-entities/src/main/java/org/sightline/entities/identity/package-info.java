/**
 * Who may sign in, what each may do, and the sessions they hold.
 *
 * <ol>
 *   <li>A login is unique whatever its case, because people type it as they like.
 *   <li>A right is a container role; a role of the product is a row that bundles rights, so it can be changed while the
 *       server runs.
 *   <li>A session counts only as long as its security version is that of its account.
 * </ol>
 */
package org.sightline.entities.identity;
