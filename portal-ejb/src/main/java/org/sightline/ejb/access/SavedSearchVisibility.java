package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.search.SavedSearch;
import org.sightline.entities.search.SearchedList;

/**
 * Rule J for searches: one's own, and among staff those that are shared, for lists one may open. Whoever sees as a contact
 * sees none, for they are of that account and not of that contact.
 */
@ApplicationScoped
public class SavedSearchVisibility implements Visibility<SavedSearch> {

    @Override
    public Class<SavedSearch> root() {
        return SavedSearch.class;
    }

    @Override
    public List<Way<SavedSearch>> ways(Caller caller) {
        Set<SearchedList> lists = Stream.of(SearchedList.values())
                .filter(list -> caller.can(list.right()) && list.isOfStaff() == caller.isStaff())
                .collect(Collectors.toSet());
        if (caller.accountId() == null || caller.seeingAs() || lists.isEmpty()) {
            return List.of();
        }
        Line<SavedSearch> open = new Line<>("access.why.otherList", (search, query, cb) -> search.get("list")
                .in(lists));
        Way<SavedSearch> own = Way.of(
                open,
                new Line<>(
                        "access.why.notOwn",
                        (search, query, cb) -> cb.equal(search.get("account"), caller.accountId())));
        Way<SavedSearch> shared = Way.of(
                open, new Line<>("access.why.notShared", (search, query, cb) -> cb.isTrue(search.get("shared"))));
        return caller.isStaff() ? List.of(own, shared) : List.of(own);
    }
}
