package org.sightline.ejb.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parents whose children alone can be visible, as PostgreSQL knows them: it has an index of parent and text.
 *
 * @param table  of the children
 * @param parent their column that names the parent
 * @param text   their column of the order
 */
record Parents(String table, String parent, String text, Set<UUID> ids) {

    /** Parameters are the ids, then the text to begin with, if there is one. */
    String nearest(boolean from, boolean descending, int atMost) {
        String values = IntStream.rangeClosed(1, ids.size())
                .mapToObj(i -> "(cast(?" + i + " as uuid))")
                .collect(Collectors.joining(", "));
        String beyond = from ? " and c." + text + (descending ? " <= ?" : " >= ?") + (ids.size() + 1) : "";
        String order = descending ? " desc" : "";
        return "select n.found from (values " + values + ") as p (id) cross join lateral (select c." + text
                + " as found from " + table + " c where c." + parent + " = p.id" + beyond
                + " order by c." + text + order + " limit " + atMost + ") n order by n.found" + order
                + " limit " + atMost;
    }
}
