package org.sightline.ejb.design;

import java.util.List;

/**
 * How many of the visible designs there are by status, material, style code and site, the most frequent first. Each is
 * counted among those the filter leaves without its own question.
 */
public record DesignFacets(List<Count> statuses, List<Count> materials, List<Count> styleCodes, List<Count> sites) {

    /** @param value as a filter takes it: the meaning of a status, the id of a company, else the text itself */
    public record Count(String value, String name, long count) {}
}
