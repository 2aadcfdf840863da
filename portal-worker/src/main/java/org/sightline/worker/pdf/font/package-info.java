/**
 * Fonts cut to the characters visible text used: program, widths, encoding and the map to Unicode.
 *
 * <ol>
 *   <li>Programs are made anew from outlines, with new numbers for their glyphs. Why: a glyph that is only emptied, a gap in
 *       the numbers, a shared subroutine or a name that stayed tells which characters a hidden text had.
 *   <li>A program that cannot be read is left out, and readers take a font of their own. Why: it cannot be cut.
 * </ol>
 */
package org.sightline.worker.pdf.font;
