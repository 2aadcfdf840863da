package org.sightline.ejb.customer;

import java.util.Map;
import java.util.Objects;
import org.sightline.entities.shared.RefusedException;

/** The cells of one row of an import, asked by column; an absent column says nothing, an empty cell says empty. */
record ImportCells(Map<String, String> cells) {

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Null when the column is absent. */
    String text(String column, int max) {
        String text = cells.get(column);
        RefusedException.unless(text == null || text.length() <= max, "import.tooLong", column);
        return text;
    }

    String required(String column, int max) {
        String text = text(column, max);
        RefusedException.unless(text != null && !text.isBlank(), "import.required", column);
        return text;
    }

    /** The text if it is there and not what is there already, which may be null; else null. */
    String changed(String column, int max, String present) {
        String text = text(column, max);
        return text == null || text.equals(Objects.toString(present, "")) ? null : text;
    }

    /** Null when the column is absent or the cell empty. */
    Boolean flag(String column) {
        String text = text(column, 5);
        if (text == null || text.isBlank()) {
            return null;
        }
        RefusedException.unless(text.matches("(?i)true|false"), "import.notTrueOrFalse", column);
        return Boolean.valueOf(text);
    }
}
