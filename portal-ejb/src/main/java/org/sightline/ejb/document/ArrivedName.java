package org.sightline.ejb.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entities.shared.Folding;

/**
 * What the name of a file that came back says beside the number of its document: of {@code 4711-M-102_r2_approved.pdf} and
 * M-102 it is revision 2, and then {@code approved}.
 *
 * @param label the revision, null when the name speaks of none
 * @param rest  what follows, words apart, folded
 */
record ArrivedName(String label, String rest) {

    private static final Pattern LABEL = Pattern.compile(
            "^[ _.-]*(?:(?:revision|rev|r|v)[ _.-]*)?(?<label>\\d{1,3}|[a-z]\\d{0,3})(?=$|[ _.()\\[\\]-])(?<rest>.*)$");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The folded name without its extension. */
    static String folded(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return Folding.fold((dot > 0 ? fileName.substring(0, dot) : fileName).strip());
    }

    /** Where the number stands in the name as a word of its own, or -1. Both are folded. */
    static int place(String name, String number) {
        for (int at = name.indexOf(number); at >= 0; at = name.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            boolean ends = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** @param number stands in the name */
    static ArrivedName of(String name, String number) {
        int at = place(name, number);
        String after = at < 0 ? name : name.substring(at + number.length());
        Matcher label = LABEL.matcher(after);
        return label.matches()
                ? new ArrivedName(label.group("label").toUpperCase(java.util.Locale.ROOT), words(label.group("rest")))
                : new ArrivedName(null, words(after));
    }

    /** Words apart by one blank each, with one before and behind. */
    static String words(String text) {
        return " " + APART.matcher(text).replaceAll(" ").strip() + " ";
    }
}
