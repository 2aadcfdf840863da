package org.sightline.worker.dxf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The seven-bit way DXF writes other letters: {@code \U+} and four hexadecimal digits for each UTF-16 unit. */
final class Unicode {

    private static final Pattern ESCAPED = Pattern.compile("\\\\U\\+([0-9A-Fa-f]{4})");

    private Unicode() {}

    static String decoded(String text) {
        if (!text.contains("\\U+")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Only printable ASCII: other letters escaped, control characters turned to blanks. */
    static String encoded(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            if (letter > 126) {
                ascii.append(String.format("\\U+%04X", (int) letter));
            } else {
                ascii.append(letter < 32 ? ' ' : letter);
            }
        }
        return ascii.toString();
    }
}
