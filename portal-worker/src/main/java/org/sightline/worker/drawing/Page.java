package org.sightline.worker.drawing;

/**
 * The size of a page as it is seen, after rotation.
 *
 * @param widthMm in millimetres, 0 when the file does not tell its unit
 * @param heightMm in millimetres, 0 when the file does not tell its unit
 */
public record Page(double widthMm, double heightMm) {}
