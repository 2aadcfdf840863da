package org.sightline.worker.dxf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the codes out of texts: what is left is what a reader of the drawing sees. */
final class TextCodes {

    private static final Pattern PERCENT = Pattern.compile("%%(\\d{3}|.)");

    private TextCodes() {}

    /** Words of a TEXT: percent codes and escaped letters resolved. */
    static String plain(String raw) {
        String words = Unicode.decoded(raw);
        if (words.contains("%%")) {
            words = PERCENT.matcher(words).replaceAll(code -> Matcher.quoteReplacement(letter(code.group(1))));
        }
        return printable(words);
    }

    private static String letter(String code) {
        if (code.length() == 3) {
            return String.valueOf((char) Integer.parseInt(code));
        }
        return switch (code.charAt(0)) {
            case 'd', 'D' -> "\u00b0";
            case 'p', 'P' -> "\u00b1";
            case 'c', 'C' -> "\u2300";
            case '%' -> "%";
            case 'u', 'U', 'o', 'O', 'k', 'K' -> "";
            default -> code;
        };
    }

    /** Words of an MTEXT, lines parted by line feeds. */
    static String paragraph(String raw) {
        StringBuilder words = new StringBuilder();
        String text = Unicode.decoded(raw);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length()) {
                at = code(text, at + 1, words);
            } else if (letter == '^' && at + 1 < text.length()) {
                words.append(text.charAt(at + 1) == 'J' ? "\n" : text.charAt(at + 1) == 'I' ? " " : "^");
                at += 2;
            } else {
                if (letter != '{' && letter != '}') {
                    words.append(letter);
                }
                at++;
            }
        }
        String[] lines = words.toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = plain(lines[i]);
        }
        return String.join("\n", lines);
    }

    /** Reads the code that begins at {@code at}; gives where the text goes on. */
    private static int code(String text, int at, StringBuilder words) {
        char code = text.charAt(at);
        if ("PNX".indexOf(code) >= 0) {
            words.append('\n');
        } else if (code == '~') {
            words.append(' ');
        } else if ("\\{}".indexOf(code) >= 0) {
            words.append(code);
        } else if ("ACcFfHhQTWpS".indexOf(code) >= 0) {
            int end = text.indexOf(';', at);
            end = end < 0 ? text.length() - 1 : end;
            if (code == 'S') {
                words.append(text.substring(at + 1, Math.max(at + 1, end)).replaceAll("[#^]", "/"));
            }
            return end + 1;
        }
        return at + 1;
    }

    private static String printable(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints()
                .filter(letter -> Character.isDefined(letter) && !(letter >= 127 && letter < 160))
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .forEach(letter -> clean.appendCodePoint(letter < 32 ? ' ' : letter));
        return clean.toString();
    }
}
