/**
 * What a reader may have of one drawing: its layers, its forms, and the file that was brought in.
 *
 * <ol>
 *   <li>Only {@code PermittedDrawings} says which layers and forms somebody has; all that shows or makes drawings asks it.
 *   <li>The file that was brought in goes out by its own rule, never because its layers are seen.
 *   <li>The trail tells of a drawing that is taken before its first byte leaves.
 * </ol>
 */
package org.sightline.ejb.design.drawing;
