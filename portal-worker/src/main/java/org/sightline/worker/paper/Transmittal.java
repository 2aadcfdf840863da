package org.sightline.worker.paper;

import java.util.List;

/**
 * A sheet of facts and a table: what was sent, by whom and to whom, or a register.
 *
 * @param facts   label and value, in two columns; a value may be of several lines
 * @param heads   of the table, each with its part of the width, which add up to 1
 * @param rows    as many cells as there are heads
 * @param remarks may be empty
 * @param blocks  what is signed at the end, each with its lines
 * @param wide    on paper that lies on its long side, in smaller letters, for a table of many columns
 */
public record Transmittal(
        String title,
        List<Sheet.Fact> facts,
        List<Head> heads,
        List<List<String>> rows,
        String remarks,
        List<Block> blocks,
        Words words,
        boolean wide) {

    /** Of a column. */
    public record Head(String label, double part) {}

    /** A place to sign. */
    public record Block(String title, List<String> lines) {}

    /** For the feet of the pages. */
    public record Words(String page, String of) {}
}
