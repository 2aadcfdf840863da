package org.sightline.web.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as text that spreadsheets open (RFC 4180, UTF-8 with a mark). No cell can be read as a formula. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** Adds a line; null is an empty cell. */
    public Csv line(Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        String plain = value == null ? "" : value.toString();
        // why: a spreadsheet would run such a text as a formula (OWASP, CSV injection)
        String safe = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
