package org.sightline.ejb.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table for spreadsheets (RFC 4180). Every cell is quoted, and one that a spreadsheet would run as a formula is
 * made plain text by an apostrophe before it.
 */
public final class Csv {

    /** Tells spreadsheets that the text is UTF-8; stands once before the first line. */
    public static final String START = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** One line with its end; null cells are empty. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String plain = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    /** What a cell said before it was written here: the apostrophe before a formula is no part of it. */
    public static String plain(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
