package org.sightline.ejb.document;

import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** What people may call documents and revisions. */
final class DocumentWords {

    private DocumentWords() {}

    static String number(String text, String field) {
        return checked(text, field, Limits.CODE);
    }

    static String title(String text, String field) {
        return checked(text, field, Limits.TITLE);
    }

    /** A label stands in addresses, so it is made of letters, digits and a few signs. */
    static String label(String text, String field) {
        String label = checked(text, field, Limits.CODE);
        if (!label.matches("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._+()-]*[\\p{L}\\p{N})+])?")) {
            throw RefusedException.at(field, "document.revision.badLabel");
        }
        return label;
    }

    private static String checked(String text, String field, int most) {
        String word = text == null ? "" : text.strip();
        if (word.isEmpty()) {
            throw RefusedException.at(field, "shared.required");
        }
        // why: folding can make a text longer, and the folded one has to find room as well
        if (word.length() > most || Folding.fold(word).length() > most) {
            throw RefusedException.at(field, "document.tooLong", most);
        }
        if (word.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at(field, "document.badCharacter");
        }
        return word;
    }
}
