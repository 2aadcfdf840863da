/**
 * SVG drawings: copied element by element by a whitelist, read back from memory to prove the copy.
 *
 * <ol>
 *   <li>Nothing outside the file is ever asked for: no external entity, picture, style sheet or link.
 *   <li>Ids and classes get new names, unused ones go; why: programs name them after layers.
 *   <li>A definition (gradient, clip, mask, pattern, symbol, marker) is copied only when something visible refers to it,
 *       wherever it stands; what is drawn where it stands is never drawn by reference when its own layer is denied.
 *   <li>Raster pictures are decoded and encoded again; why: their bytes can carry anything behind the pixels.
 *   <li>Groups are written when something inside them is; why: an empty group still tells where something was.
 *   <li>Filters, animations, scripts, foreign objects and fonts are not handed on.
 * </ol>
 */
package org.sightline.worker.svg;
