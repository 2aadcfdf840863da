package org.sightline.ejb.shared;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param cursor     where it begins, empty for the first page
 * @param limit      rows at the most, 1 to 200
 * @param descending whether the sort is turned round
 * @param counted    how far the whole list is counted, 0 to 1,001; 0 for not beyond the rows at hand
 */
public record SliceRequest(Optional<Cursor> cursor, int limit, boolean descending, int counted) {

    public static final int DEFAULT_LIMIT = 25;
    public static final int MAX_LIMIT = 200;

    /** Counting further costs as much as the list is long and tells nobody anything. */
    public static final int COUNTED = 1001;

    /** Every row that is counted has its rule checked, which costs a page of 25 rows more than the rows themselves. */
    private static final int COUNTED_FOR_A_PAGE = 101;

    public SliceRequest {
        limit = Math.max(1, Math.min(MAX_LIMIT, limit));
        counted = Math.max(0, Math.min(COUNTED, counted));
    }

    public static SliceRequest first(int limit) {
        return new SliceRequest(Optional.empty(), limit, false, COUNTED);
    }

    /** What a page for people shows. */
    public static SliceRequest page(String cursor, boolean descending) {
        return new SliceRequest(Cursor.parse(cursor), DEFAULT_LIMIT, descending, COUNTED_FOR_A_PAGE);
    }

    /** As many as may be taken at once, for whoever reads on to the end. */
    public static SliceRequest onward(String cursor, boolean descending) {
        return new SliceRequest(Cursor.parse(cursor), MAX_LIMIT, descending, 0);
    }

    /** The first few, with no word on how many follow. */
    public static SliceRequest few(int limit, boolean descending) {
        return new SliceRequest(Optional.empty(), limit, descending, 0);
    }

    public SliceRequest turned(boolean nowDescending) {
        return new SliceRequest(cursor, limit, nowDescending, counted);
    }

    /** The same part, of a list that is counted that far. */
    public SliceRequest counting(int upTo) {
        return new SliceRequest(cursor, limit, descending, upTo);
    }

    public static SliceRequest of(String cursor, int limit, boolean descending) {
        return new SliceRequest(Cursor.parse(cursor), limit, descending, COUNTED);
    }
}
