package org.sightline.ejb.design;

import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** What people may call designs and revisions. */
public final class DesignWords {

    private static final int LETTERS = 26;

    private DesignWords() {}

    public static String number(String text) {
        return checked(text, "number", Limits.CODE);
    }

    public static String title(String text) {
        return checked(text, "title", Limits.TITLE);
    }

    /** A label stands in addresses, so it is made of letters, digits and a few signs. */
    public static String label(String text) {
        String label = checked(text, "label", Limits.CODE);
        if (!label.matches("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._+()-]*[\\p{L}\\p{N})+])?")) {
            throw RefusedException.at("label", "design.revision.badLabel");
        }
        return label;
    }

    /** The label after the given one: A, B … Z, AA. What is no letter of the scheme is followed by the place in it. */
    public static String labelAfter(String last, int ordinal) {
        if (last == null || !last.matches("[A-Z]{1,6}")) {
            return ofPlace(ordinal);
        }
        int place = last.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return ofPlace(place + 1);
    }

    /** @param place from 1 */
    private static String ofPlace(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Null keeps what is, an empty text takes it away. */
    static String changed(String wanted, String present) {
        return wanted == null ? present : blankToNull(wanted);
    }

    public static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String checked(String text, String field, int most) {
        String word = text == null ? "" : text.strip();
        if (word.isEmpty()) {
            throw RefusedException.at(field, "shared.required");
        }
        // why: folding can make a text longer, and the folded one has to find room as well
        if (word.length() > most || Folding.fold(word).length() > most) {
            throw RefusedException.at(field, "design.tooLong", most);
        }
        if (word.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at(field, "design.badCharacter");
        }
        return word;
    }
}
