package org.sightline.ejb.document;

import java.util.List;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** Refuses lines of lists beside the field that is wrong. {@code at}: what stands before the name of a field. */
final class DocumentListWords {

    private DocumentListWords() {}

    static void check(ReturnStatusLine line, String at) {
        filled(line.code(), Limits.CODE, at + "code");
        filled(line.name(), Limits.NAME, at + "name");
        if (line.colour() == null || !line.colour().matches(ReturnStatus.COLOUR)) {
            throw RefusedException.at(at + "colour", "document.lists.badColour");
        }
    }

    static void check(StageLine line, String at) {
        filled(line.list(), Limits.NAME, at + "list");
        filled(line.code(), Limits.CODE, at + "code");
        filled(line.name(), Limits.NAME, at + "name");
        DocumentWords.label(line.firstLabel(), at + "firstLabel");
    }

    static void check(DocCodeLine line, List<DocCodeLine> before, String at) {
        filled(line.code(), Limits.CODE, at + "code");
        filled(line.name(), Limits.NAME, at + "name");
        String folded = Folding.fold(line.code());
        if (before.stream().anyMatch(other -> Folding.fold(other.code()).equals(folded))) {
            throw RefusedException.at(at + "code", "document.lists.twice", line.code());
        }
    }

    static void filled(String text, int most, String field) {
        if (text == null || text.isBlank()) {
            throw RefusedException.at(field, "shared.required");
        }
        if (Folding.fold(text).length() > most) {
            throw RefusedException.at(field, "document.tooLong", most);
        }
    }
}
