package org.sightline.ejb.document;

import java.util.UUID;

/**
 * What a finished upload probably is, told by its name and its bytes.
 *
 * @param size     in bytes
 * @param document a document it seems to be a further revision of, or null for a new one
 * @param label    a label that is free, or null where none offers itself
 * @param doubt    why a person should look, or null
 * @param known    number and label of a revision with the same bytes, or the number of a document with a similar name
 */
public record Suggestion(
        UUID upload,
        String fileName,
        long size,
        UUID document,
        String number,
        String title,
        String label,
        Doubt doubt,
        String known) {

    Suggestion doubting(Doubt why, String about) {
        return new Suggestion(upload, fileName, size, document, number, title, label, why, about);
    }

    Suggestion numbered(String typed) {
        return new Suggestion(upload, fileName, size, document, typed, title, label, doubt, known);
    }

    Suggestion withoutLabel() {
        return new Suggestion(upload, fileName, size, document, number, title, null, doubt, known);
    }

    /** Why a suggestion needs a look. */
    public enum Doubt {
        /** A revision has the very same bytes. */
        SAME_FILE,
        /** The name only resembles that of a document. */
        SIMILAR_NAME
    }
}
