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

    private static final Pattern COUNTED = Pattern.compile("((?:.*\\D)?)(\\d{1,6})");

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

    /**
     * The label that follows in the scheme of a stage: the first one as long as the last is of another scheme.
     *
     * @param first what the first revision of the stage is called
     */
    static String following(List<String> taken, String first) {
        String last = taken.isEmpty() ? null : taken.get(taken.size() - 1);
        boolean begun = last != null && scheme(last).equals(scheme(first));
        boolean free = taken.stream().noneMatch(first::equalsIgnoreCase);
        return begun || !free ? after(last, taken) : first;
    }

    /** What labels of one scheme have in common: A for letters, what stands before the number for numbers. */
    private static String scheme(String label) {
        return label.matches("[A-Za-z]") ? "A" : label.replaceFirst("\\d+$", "#");
    }

    /** The label that follows, 0 1 2 or A B C or A1 A2; null when the last one does not count up or the next is not free. */
    static String after(String last, List<String> taken) {
        Matcher counted = COUNTED.matcher(last);
        String next = null;
        if (counted.matches()) {
            String digits = counted.group(2);
            next = counted.group(1) + String.format("%0" + digits.length() + "d", Integer.parseInt(digits) + 1);
        } else if (last.matches("[A-Ya-y]")) {
            next = String.valueOf((char) (last.charAt(0) + 1));
        }
        return next != null && taken.stream().noneMatch(next::equalsIgnoreCase) ? next : null;
    }
}
