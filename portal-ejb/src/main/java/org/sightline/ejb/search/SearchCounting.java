package org.sightline.ejb.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.Asked;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.RefusedException;

/** Asks the lists themselves: each knows its own filter, and finds what the caller sees and no more. */
@Dependent
class SearchCounting {

    private static final Set<String> ORDER = Set.of("sort", "down");

    @Inject
    private DesignService designs;

    @Inject
    private ProjectService projects;

    /** How many things of the list the caller sees that the query leaves, counted to {@link SavedSearchRow#COUNTED} at most. */
    long count(SearchedList list, SearchQuery query) {
        return switch (list) {
            case STAFF_DESIGN, PORTAL_DESIGN -> designs.count(DesignFilter.asked(asked(query)), SavedSearchRow.COUNTED);
            case STAFF_PROJECT -> projects.count(ProjectFilter.asked(asked(query)));
        };
    }

    /** @throws RefusedException when the list does not know what is asked, or is asked nothing */
    void expect(SearchedList list, SearchQuery query) {
        if (query.values().isEmpty()) {
            throw RefusedException.at("query", "search.empty");
        }
        String sort = query.values().get("sort");
        switch (list) {
            case STAFF_DESIGN, PORTAL_DESIGN -> {
                DesignFilter.asked(asked(query));
                DesignSort.of(sort);
            }
            case STAFF_PROJECT -> {
                ProjectFilter.asked(asked(query));
                ProjectSort.of(sort);
            }
        }
    }

    private static Asked asked(SearchQuery query) {
        Map<String, String> filter = new HashMap<>(query.values());
        filter.keySet().removeAll(ORDER);
        return new Asked(filter);
    }
}
