/**
 * Designs of customers: their revisions, the drawings of a revision, and the layers of a drawing.
 *
 * <ol>
 *   <li>A revision moves by the events of {@link org.sightline.entities.design.RevisionEvent} alone, or by hand to a next status.
 *   <li>At most one revision of a design is active: the design names it, and entering that status supersedes the former one.
 *   <li>A layer is known by a key that is never its name, because names repeat and change.
 *   <li>A layer hides with every layer above it, so each knows all of them, itself included.
 *   <li>What nobody has classified is hidden from contacts: silence is never a permission.
 *   <li>A design may lie in a project of its own customer only.
 * </ol>
 */
package org.sightline.entities.design;
