package org.sightline.ejb.submittal.incoming;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that follows another: its last digits count on, and keep their places. */
final class NumberAfter {

    private static final String FIRST = "C-001";

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d+)(\\D*)");

    private NumberAfter() {}

    /** @param last null where there is none yet */
    static String of(String last) {
        Matcher counted = COUNTED.matcher(last == null ? "" : last);
        if (!counted.matches()) {
            return last == null ? FIRST : last + "-2";
        }
        String digits = counted.group(2);
        String next = new BigInteger(digits).add(BigInteger.ONE).toString();
        String padded = "0".repeat(Math.max(0, digits.length() - next.length())) + next;
        return counted.group(1) + padded + counted.group(3);
    }
}
