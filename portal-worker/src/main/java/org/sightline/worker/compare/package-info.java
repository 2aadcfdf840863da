/**
 * What differs between two filtered drawings, as their readers see it.
 *
 * <ol>
 *   <li>Both sides come filtered: nothing hidden is there to differ.
 *   <li>Drawings lie upon each other by their own coordinates; why: a longer flap must not move everything else.
 *   <li>A line that moved by less than a pixel is the same line.
 * </ol>
 */
package org.sightline.worker.compare;
