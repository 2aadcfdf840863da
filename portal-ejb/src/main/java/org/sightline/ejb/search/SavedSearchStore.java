package org.sightline.ejb.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.search.SavedSearch;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.Folding;

/** Reads and writes saved searches. */
@Dependent
class SavedSearchStore {

    /** More than anybody looks through. */
    private static final int SHOWN = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** Own ones first, each by name. @param list null for all lists */
    List<SavedSearch> all(SearchedList list, Caller caller) {
        Restriction<SavedSearch> such =
                list == null ? Restriction.none() : (search, query, cb) -> cb.equal(search.get("list"), list);
        return visible.list(SavedSearch.class, caller, such, SHOWN).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(SavedSearch::getList)
                        .thenComparing(search -> !search.getAccount().equals(caller.accountId()))
                        .thenComparing(search -> Folding.fold(search.getName())))
                .toList();
    }

    SavedSearch find(UUID id, Caller caller) {
        return visible.find(SavedSearch.class, id, caller).get();
    }

    /** How many the account has of the list. */
    long count(SearchedList list, UUID account) {
        return em.createQuery(
                        "select count(s) from SavedSearch s where s.list = :list and s.account = :account", Long.class)
                .setParameter("list", list)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** By another search of the same account and list. */
    boolean isNameTaken(SavedSearch search, String name) {
        return !em.createQuery(
                        "select s.id from SavedSearch s where s.account = :account and s.list = :list"
                                + " and s.nameFolded = :name and s.id <> :id",
                        UUID.class)
                .setParameter("account", search.getAccount())
                .setParameter("list", search.getList())
                .setParameter("name", Folding.fold(name))
                .setParameter("id", search.getId())
                .getResultList()
                .isEmpty();
    }

    void add(SavedSearch search) {
        em.persist(search);
        em.flush();
    }

    void remove(SavedSearch search) {
        em.remove(search);
    }

    void flush() {
        em.flush();
    }
}
