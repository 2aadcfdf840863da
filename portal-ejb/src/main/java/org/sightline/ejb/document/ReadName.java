package org.sightline.ejb.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entities.shared.Limits;

/**
 * What a file's name says: {@code P1-004_A Gear box.pdf} is revision A of P1-004, Gear box.
 *
 * @param whole the name without its extension
 * @param label null when the name ends in none
 */
record ReadName(String whole, String number, String label, String title) {

    private static final String LABEL = "(?:[A-Za-z]?\\d{1,3}|[A-Za-z])";

    private static final Pattern PARTS = Pattern.compile(
            "(?<number>.+?)(?:[ _.-]+(?:rev(?:ision)?|v)[ _.-]*|_)(?<label>" + LABEL
                    + ")(?:[ _]+(?:-[ ]+)?(?<title>.{3,}))?",
            Pattern.CASE_INSENSITIVE);

    static ReadName of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String whole = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
        Matcher parts = PARTS.matcher(whole);
        if (!parts.matches()) {
            return new ReadName(whole, cut(whole, Limits.CODE), null, title(whole));
        }
        String number = parts.group("number").strip();
        String title = parts.group("title") == null ? number : parts.group("title");
        return new ReadName(whole, cut(number, Limits.CODE), parts.group("label"), title(title));
    }

    private static String title(String text) {
        return cut(text.replace('_', ' ').strip(), Limits.TITLE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    /** The label that follows, 0 1 2 or A B C; null when the last one does not count up or the next is not free. */
    static String after(String last, List<String> taken) {
        String next = null;
        if (last.matches("\\d{1,6}")) {
            next = String.format("%0" + last.length() + "d", Integer.parseInt(last) + 1);
        } else if (last.matches("[A-Ya-y]")) {
            next = String.valueOf((char) (last.charAt(0) + 1));
        }
        return next != null && taken.stream().noneMatch(next::equalsIgnoreCase) ? next : null;
    }
}
