package org.sightline.ejb.access;

import java.util.Optional;
import org.sightline.ejb.shared.Cursor;

/**
 * Which texts one looks ahead for: those of what can be visible, in order from a place on.
 *
 * @param from where to begin, null for the beginning
 */
record Ahead<E>(Entry<E> entry, Listing<E, ?> listing, String from, boolean descending) {

    /** From the place of the cursor on. */
    static <E> Ahead<E> of(Entry<E> entry, Listing<E, ?> listing, Optional<Cursor> cursor, boolean descending) {
        String from = cursor.map(Cursor::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(null);
        return new Ahead<>(entry, listing, from, descending);
    }
}
