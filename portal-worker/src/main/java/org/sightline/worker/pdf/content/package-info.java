/**
 * Reads content streams and writes new ones that paint only what may be seen.
 *
 * <ol>
 *   <li>Operators only change what is <em>wanted</em>; something is written when a visible thing is painted, and then only what
 *       this thing needs. Why: state set on a hidden layer must act on what follows, but must not be told otherwise.
 *   <li>Everything content refers to bears a new name, one for each context it is drawn in. Why: names tell, and a form drawn
 *       both on a permitted layer and on none is not the same thing twice.
 *   <li>What only the outline or the width of something hidden can explain is refused: a clip, a soft mask or the advance of a
 *       text that is still in force for something visible. Why: the outline may be the die line, and the width of a text to
 *       a thousandth of its size often tells the text.
 * </ol>
 */
package org.sightline.worker.pdf.content;
