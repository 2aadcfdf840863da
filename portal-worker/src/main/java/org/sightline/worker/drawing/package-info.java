/**
 * The words all drawing formats share: what a drawing is made of, what of it is permitted, and why one is refused.
 *
 * <ol>
 *   <li>Nothing is permitted unless its key is in {@link org.sightline.worker.drawing.Permitted}; why: a layer nobody has
 *       looked at must not be seen.
 *   <li>Keys are places, never names; why: two layers of one file may bear the same name, and a name tells.
 *   <li>A filtered drawing is a new file that holds what was copied into it on purpose, also when everything is permitted;
 *       why: what is taken away from a copy can be forgotten, what is never put in cannot.
 *   <li>A drawing that cannot be read within its {@link org.sightline.worker.drawing.Budget} or proved is refused with a
 *       {@link org.sightline.worker.drawing.Reason}, and leaves no file behind.
 * </ol>
 */
package org.sightline.worker.drawing;
