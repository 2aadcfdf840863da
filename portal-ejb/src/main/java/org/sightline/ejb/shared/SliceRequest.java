package org.sightline.ejb.shared;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param cursor     where it begins, empty for the first page
 * @param limit      rows at the most, 1 to 200
 * @param descending whether the sort is turned round
 */
public record SliceRequest(Optional<Cursor> cursor, int limit, boolean descending) {

    public static final int DEFAULT_LIMIT = 25;
    public static final int MAX_LIMIT = 200;

    public SliceRequest {
        limit = Math.max(1, Math.min(MAX_LIMIT, limit));
    }

    public static SliceRequest first(int limit) {
        return new SliceRequest(Optional.empty(), limit, false);
    }

    public static SliceRequest of(String cursor, int limit, boolean descending) {
        return new SliceRequest(Cursor.parse(cursor), limit, descending);
    }
}
