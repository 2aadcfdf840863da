package org.sightline.ejb.design;

import java.util.List;

/**
 * How many of the visible designs there are by status, material, style code and site, the most frequent first. Each is
 * counted among those the filter leaves without its own question.
 *
 * @param favourites how many of them the caller has marked, counted to {@link #FAVOURITES} at most
 */
public record DesignFacets(
        List<Count> statuses, List<Count> materials, List<Count> styleCodes, List<Count> sites, long favourites) {

    /** Nobody marks more to find them again. */
    static final int FAVOURITES = 1_000;

    /** @param value as a filter takes it: the meaning of a status, the id of a company, else the text itself */
    public record Count(String value, String name, long count) {}
}
