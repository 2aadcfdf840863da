package org.sightline.worker.paper;

import java.util.List;

/**
 * A sheet that says what was sent, by whom and to whom.
 *
 * @param facts   label and value, in two columns; a value may be of several lines
 * @param heads   of the table, each with its part of the width, which add up to 1
 * @param rows    as many cells as there are heads
 * @param remarks may be empty
 * @param blocks  what is signed at the end, each with its lines
 */
public record Transmittal(
        String title,
        List<Sheet.Fact> facts,
        List<Head> heads,
        List<List<String>> rows,
        String remarks,
        List<Block> blocks,
        Words words) {

    /** Of a column. */
    public record Head(String label, double part) {}

    /** A place to sign. */
    public record Block(String title, List<String> lines) {}

    /** For the feet of the pages. */
    public record Words(String page, String of) {}
}
