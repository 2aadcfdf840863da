package org.sightline.worker.pdf.font;

import java.awt.geom.GeneralPath;

/**
 * One glyph of a new program.
 *
 * @param name of a font with names; ignored in a font with numbers
 * @param number of a font with numbers
 * @param path in units of the font
 * @param width in units of the font
 */
record Outline(String name, int number, GeneralPath path, double width) {}
