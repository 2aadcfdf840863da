package org.sightline.ejb.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parents whose children alone can be visible, as PostgreSQL knows them: it has an index of parent and text.
 *
 * @param table  of the children
 * @param parent their column that names the parent
 * @param column their column of the order
 */
record Parents(String table, String parent, Column column, Set<UUID> ids) {

    /** How many times the even share one parent is looked at, and for how many places at the least. */
    private static final int SHARES = 10;

    private static final int LEAST = 8;

    /** A column of texts, or of moments: these go as text and come as microseconds, so no zone of this machine has a say. */
    record Column(String name, boolean isOfMoments) {

        Object told(Comparable<?> place) {
            return isOfMoments
                    ? LocalDateTime.ofInstant((Instant) place, ZoneOffset.UTC).toString()
                    : place;
        }

        Comparable<?> read(Object found) {
            return isOfMoments ? Instant.EPOCH.plus(((Number) found).longValue(), ChronoUnit.MICROS) : (String) found;
        }

        private String parameter(int number) {
            return isOfMoments ? "cast(?" + number + " as timestamp)" : "?" + number;
        }

        private String selected(String found) {
            return isOfMoments ? "cast(extract(epoch from " + found + ") * 1000000 as bigint)" : found;
        }
    }

    /**
     * Asks for the first and the last of the nearest places, and whether these are all there are. No parent is looked at
     * further than for ten times its even share; they then end where the first one was left. Parameters are the ids, then
     * the place to begin with, if there is one.
     */
    String nearest(boolean from, boolean descending, int atMost) {
        int each = Math.min(atMost, Math.max(LEAST, SHARES * atMost / ids.size()));
        String order = descending ? " desc" : "";
        String nearest = "(select n.found from " + ofEach(from, descending, " limit " + each) + " n"
                + (each < atMost
                        ? " where coalesce(n.found " + (descending ? ">=" : "<=") + " (select far from known), true)"
                        : "")
                + " order by n.found" + order + " limit " + atMost + ") t";
        String ends = "select " + column.selected("min(t.found)") + ", " + column.selected("max(t.found)")
                + ", count(*) < " + atMost;
        return each == atMost
                ? ends + " from " + nearest
                : "with known as (select " + (descending ? "max" : "min") + "(f.found) as far from "
                        + ofEach(from, descending, " offset " + (each - 1) + " limit 1") + " f) " + ends
                        + " and (select far is null from known) from " + nearest;
    }

    private String ofEach(boolean from, boolean descending, String which) {
        String values = IntStream.rangeClosed(1, ids.size())
                .mapToObj(i -> "(cast(?" + i + " as uuid))")
                .collect(Collectors.joining(", "));
        String sort = "c." + column.name();
        String beyond = from ? " and " + sort + (descending ? " <= " : " >= ") + column.parameter(ids.size() + 1) : "";
        return "(values " + values + ") as p (id) cross join lateral (select " + sort + " as found from " + table
                + " c where c." + parent + " = p.id" + beyond + " order by " + sort + (descending ? " desc" : "")
                + which + ")";
    }
}
