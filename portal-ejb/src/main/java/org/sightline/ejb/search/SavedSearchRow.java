package org.sightline.ejb.search;

import java.util.UUID;
import org.sightline.entities.search.SearchedList;

/**
 * A saved search as the caller sees it.
 *
 * @param query      what follows the question mark in the address of its list
 * @param own        the caller has saved it
 * @param changeable the caller may rename and delete it
 * @param count      how many things it finds for the caller, {@link #COUNTED} for that many or more; null where it was not asked
 */
public record SavedSearchRow(
        UUID id,
        long version,
        SearchedList list,
        String name,
        String query,
        boolean shared,
        boolean own,
        boolean changeable,
        Long count) {

    /** Counting further tells nobody anything. */
    public static final int COUNTED = 100;

    public boolean many() {
        return count != null && count >= COUNTED;
    }
}
