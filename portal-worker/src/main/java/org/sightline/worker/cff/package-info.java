/**
 * CFF2 drawings of die makers.
 *
 * <ol>
 *   <li>A design is a routine; its layers are its types of rule. The layout on the sheet (placements, sheet size, marks and
 *       what the main routine draws itself) is one layer with its marks below it.
 *   <li>Without the layout a design is drawn once at its own origin, and the sheet is the box around it; why: placements and
 *       sheet tell how many there are on it.
 *   <li>Commands that are not known are passed over and never handed on.
 * </ol>
 */
package org.sightline.worker.cff;
