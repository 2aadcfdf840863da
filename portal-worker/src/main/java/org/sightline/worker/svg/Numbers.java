package org.sightline.worker.svg;

/** Numbers and letters of an attribute, parted by blanks, commas or nothing at all. */
final class Numbers {

    private final String text;
    private int at;

    Numbers(String text) {
        this.text = text;
    }

    /** Whether anything is left. */
    boolean more() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    boolean atLetter() {
        return Character.isLetter(text.charAt(at));
    }

    char letter() {
        return text.charAt(at++);
    }

    /** A flag of an arc: one digit, which needs nothing behind it. */
    boolean flag() {
        if (!more()) {
            throw new NumberFormatException("a flag is missing");
        }
        return text.charAt(at++) == '1';
    }

    double next() {
        more();
        int from = at;
        sign();
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        boolean exponent = at + 1 < text.length()
                && (text.charAt(at) == 'e' || text.charAt(at) == 'E')
                && (Character.isDigit(text.charAt(at + 1)) || "+-".indexOf(text.charAt(at + 1)) >= 0);
        if (exponent) {
            at++;
            sign();
            digits();
        }
        return finite(Double.parseDouble(text.substring(from, at)));
    }

    private void sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    static double finite(double number) {
        if (!(Math.abs(number) < 1e15)) {
            throw new NumberFormatException("a number is not finite");
        }
        return number;
    }
}
