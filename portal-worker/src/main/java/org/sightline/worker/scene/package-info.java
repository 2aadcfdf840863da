/**
 * What all vector drawings come down to: layers of paths and texts, to be drawn by a browser, made a picture of, and compared.
 *
 * <ol>
 *   <li>A scene for a customer is made of a filtered file, never of an original; why: what is not in the file cannot be in
 *       the scene.
 *   <li>Coordinates stay those of the document; why: who measures wants the drawing's millimetres, not ours.
 *   <li>SVG goes to the viewer as the filtered SVG file itself, for gradients, clips and masks have no place in a scene; its
 *       scene serves comparing and measuring.
 *   <li>Two drawings are the same when they show as many of the same things, in whatever order; why: that needs no trust in
 *       the way the second one was written.
 * </ol>
 */
package org.sightline.worker.scene;
