package org.sightline.ejb.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text that spreadsheets open (RFC 4180, UTF-8 with a mark). Every cell is quoted, and one that a spreadsheet
 * would run as a formula is made plain text by an apostrophe before it.
 */
public final class Csv {

    /** Tells spreadsheets that the text is UTF-8; stands once before the first line. */
    public static final String START = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** The text of a file with these columns and rows; null is an empty cell. */
    public static String table(List<String> columns, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder(START).append(line(columns));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    /** One line with its end, for tables too long to be held; null is an empty cell. */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
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
