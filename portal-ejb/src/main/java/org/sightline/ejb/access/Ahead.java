package org.sightline.ejb.access;

import java.time.Instant;
import java.util.Optional;
import org.sightline.ejb.shared.Cursor;

/**
 * Which places one looks ahead for: those of what can be visible, in order from one on.
 *
 * @param from where to begin, null for the beginning
 */
record Ahead<E>(Entry<E> entry, Listing<E, ?> listing, Comparable<?> from, boolean descending) {

    /** From the place of the cursor on. */
    static <E> Ahead<E> of(Entry<E> entry, Listing<E, ?> listing, Optional<Cursor> cursor, boolean descending) {
        Class<?> type = entry.isOfMoments() ? Instant.class : String.class;
        Comparable<?> from = cursor.<Comparable<?>>map(Cursor::value)
                .filter(type::isInstance)
                .orElse(null);
        return new Ahead<>(entry, listing, from, descending);
    }
}
