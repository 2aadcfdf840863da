/**
 * Drawings as their readers may see them.
 *
 * <ol>
 *   <li>Whatever leaves is made of the layers the reader sees, in a new file, also when those are all.
 *   <li>Nothing leaves that was not proved; what cannot be proved is withheld and told to the host.
 *   <li>What was made is kept under a hash of all that went into it, so no rule has to remember what it makes untrue.
 * </ol>
 */
package org.sightline.ejb.design.rendition;
