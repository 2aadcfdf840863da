package org.sightline.worker.pdf.font;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Operands and operators of a CFF dictionary. Source: Adobe Technical Note 5176, tables 3 to 5. */
final class CffDictionary {

    private static final String NIBBLES = "0123456789.EX?-";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number that always takes five bytes. */
    CffDictionary place(int number) {
        out.write(29);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
        return this;
    }

    CffDictionary number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            return place((int) number);
        }
        // why: ten digits hold any matrix; an exponent below zero has a sign of its own
        String digits =
                String.format(Locale.ROOT, "%.10E", number).replace("E+", "E").replace("E-", "X");
        out.write(30);
        StringBuilder nibbles = new StringBuilder();
        for (char each : digits.toCharArray()) {
            nibbles.append((char) NIBBLES.indexOf(each));
        }
        nibbles.append((char) 15);
        if (nibbles.length() % 2 == 1) {
            nibbles.append((char) 15);
        }
        for (int i = 0; i < nibbles.length(); i += 2) {
            out.write(nibbles.charAt(i) << 4 | nibbles.charAt(i + 1));
        }
        return this;
    }

    CffDictionary operator(int... bytes) {
        for (int each : bytes) {
            out.write(each);
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
