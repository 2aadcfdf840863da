package org.sightline.worker.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length with its unit. */
final class SvgLength {

    /** Pixels of an inch, by the standard. */
    private static final double INCH = 96;

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([a-z%]*)\\s*");

    private SvgLength() {}

    /**
     * In user units.
     *
     * @param absent when there is none, or it cannot be read
     * @param whole what 100 % are
     */
    static double of(String text, double absent, double whole) {
        Matcher length = LENGTH.matcher(text == null ? "" : text);
        if (!length.matches()) {
            return absent;
        }
        double number = Numbers.finite(Double.parseDouble(length.group(1)));
        return switch (length.group(2)) {
            case "%" -> number * whole / 100;
            case "in" -> number * INCH;
            case "cm" -> number * INCH / 2.54;
            case "mm" -> number * INCH / 25.4;
            case "pt" -> number * INCH / 72;
            case "pc" -> number * INCH / 6;
            case "em" -> number * whole;
            case "ex" -> number * whole / 2;
            default -> number;
        };
    }

    /** Millimetres of an absolute length; 0 when it is none. */
    static double millimetres(String text) {
        boolean relative = text == null || text.contains("%") || text.contains("e");
        return relative ? 0 : of(text, 0, 0) / INCH * 25.4;
    }
}
