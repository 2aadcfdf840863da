package org.sightline.web.shared;

import java.util.List;
import org.sightline.ejb.shared.Slice;

/** A part of a list for programs. {@code next} is the cursor of the following part, or null. */
public record ListAnswer<T>(List<T> items, String next, long total, boolean totalIsMinimum) {

    public static <T> ListAnswer<T> of(Slice<T> slice) {
        return new ListAnswer<>(slice.items(), slice.next(), slice.total(), slice.totalIsMinimum());
    }

    /** A list that is short enough to be told at once. */
    public static <T> ListAnswer<T> all(List<T> items) {
        return new ListAnswer<>(items, null, items.size(), false);
    }
}
