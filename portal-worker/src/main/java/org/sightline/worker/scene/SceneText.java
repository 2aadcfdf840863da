package org.sightline.worker.scene;

/**
 * One line of text. Place and height in document units, angle in degrees to the left (with y upward), colour 0xRRGGBB or
 * {@link Look#OF_LAYER}.
 *
 * @param height of the capital letters
 * @param across where the place lies: 0 at the left, 1 in the middle, 2 at the right of the text
 * @param along 0 on the base line, 1 at the bottom, 2 in the middle, 3 at the top
 */
public record SceneText(
        double x, double y, double height, double angle, String words, int across, int along, int colour) {

    /** A rough width, for the extent of a drawing; the font decides the true one. */
    double roughWidth() {
        return 0.9 * height * words.length();
    }
}
