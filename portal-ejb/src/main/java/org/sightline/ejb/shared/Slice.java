package org.sightline.ejb.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param previous       cursor of the page before, or null on the first
 * @param next           cursor of the page after, or null on the last
 * @param total          rows in the whole list, counted as far as was asked for
 * @param totalIsMinimum there are more than {@code total}
 */
public record Slice<T>(List<T> items, String previous, String next, long total, boolean totalIsMinimum) {

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), previous, next, total, totalIsMinimum);
    }

    /**
     * A whole list, read part by part.
     *
     * @param part the part that begins at a cursor, null for the first
     */
    public static <T> List<T> whole(Function<String, Slice<T>> part) {
        List<T> all = new ArrayList<>();
        String next = null;
        do {
            Slice<T> read = part.apply(next);
            all.addAll(read.items());
            next = read.next();
        } while (next != null);
        return all;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
