package org.sightline.web.search;

import java.util.UUID;
import org.sightline.ejb.search.SavedSearchRow;

/**
 * A saved search for programs.
 *
 * @param query  what follows the question mark in the address of its list
 * @param own    the caller has saved it
 * @param count  how many things it finds for the caller, 100 at the most; left out where it was not asked
 */
public record SavedSearchJson(
        UUID id, String list, String name, String query, boolean shared, boolean own, Long count) {

    static SavedSearchJson of(SavedSearchRow row) {
        return new SavedSearchJson(
                row.id(), row.list().name(), row.name(), row.query(), row.shared(), row.own(), row.count());
    }
}
