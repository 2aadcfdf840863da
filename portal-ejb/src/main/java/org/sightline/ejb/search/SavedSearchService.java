package org.sightline.ejb.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.identity.Right;
import org.sightline.entities.search.SavedSearch;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Saving what a list is asked, and finding it again. */
@Stateless
public class SavedSearchService {

    /** With more of them nobody finds anything. */
    static final int MOST = 50;

    /** So many stand beside each other above a list and are counted; counting every one of many would cost more than the list. */
    public static final int BESIDE = 5;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SavedSearchStore store;

    @Inject
    private SearchCounting counting;

    @Inject
    private AuditTrail trail;

    /**
     * Own ones first, then those that are shared, by name. Each is counted where there are no more than {@link #BESIDE}.
     *
     * @param list null for every list the caller may open; then nothing is counted
     */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public List<SavedSearchRow> list(SearchedList list) {
        List<SavedSearch> found = store.all(list, caller.get());
        boolean counted = list != null && found.size() <= BESIDE;
        return found.stream().map(search -> row(search, counted)).toList();
    }

    /** How many things of the list the caller sees, counted to {@link SavedSearchRow#COUNTED} at most. */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public long count(SearchedList list) {
        return counting.count(list, SearchQuery.parse(""));
    }

    /** @throws NotFoundException when it is another's and not shared, or of a list the caller cannot open */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public SavedSearchRow find(UUID id) {
        return row(store.find(id, caller.get()), true);
    }

    /**
     * Saves a search of the caller's own.
     *
     * @throws RefusedException  when the caller has one of that name, or the list does not know what is asked
     * @throws NotFoundException when the caller cannot open the list, or sees as somebody else
     */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public SavedSearchRow save(@Valid NewSavedSearch wanted) {
        Caller who = caller.get();
        if (who.seeingAs() || !who.can(wanted.list().right())) {
            throw new NotFoundException();
        }
        SearchQuery query = SearchQuery.parse(wanted.query());
        counting.expect(wanted.list(), query);
        if (query.toString().length() > Limits.TEXT) {
            throw RefusedException.at("query", "search.badQuery");
        }
        if (store.count(wanted.list(), who.accountId()) >= MOST) {
            throw RefusedException.at("name", "search.tooMany", MOST);
        }
        SavedSearch search = new SavedSearch(who.accountId(), wanted.list(), wanted.name(), query.toString());
        expectFree(search, wanted.name());
        search.share(wanted.shared());
        store.add(search);
        trail.append(
                "search.saved",
                ref(search),
                Map.of("name", search.getName(), "list", search.getList(), "shared", search.isShared()));
        return row(search, true);
    }

    /** @throws NotFoundException as {@link #find}, and when the caller may not change it */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public SavedSearchRow change(UUID id, long version, @Valid SavedSearchChange change) {
        SavedSearch search = changeable(id);
        search.expectVersion(version);
        String name = change.name() == null ? search.getName() : change.name();
        if (name.isBlank()) {
            throw RefusedException.at("name", "shared.required");
        }
        expectFree(search, name);
        boolean shared = change.shared() == null ? search.isShared() : change.shared();
        Changes changes = new Changes().note("name", search.getName(), name.strip());
        changes.note("shared", search.isShared(), shared);
        search.call(name);
        search.share(shared);
        if (!changes.isEmpty()) {
            trail.append("search.changed", ref(search), changes.details());
        }
        store.flush();
        return row(search, true);
    }

    /** @throws NotFoundException as {@link #change} */
    @RolesAllowed({Right.STAFF, Right.PORTAL_VIEW})
    public void delete(UUID id) {
        SavedSearch search = changeable(id);
        store.remove(search);
        trail.append("search.deleted", ref(search), Map.of("name", search.getName(), "list", search.getList()));
    }

    private SavedSearch changeable(UUID id) {
        SavedSearch search = store.find(id, caller.get());
        if (!isChangeable(search)) {
            throw new NotFoundException();
        }
        return search;
    }

    private boolean isChangeable(SavedSearch search) {
        Caller who = caller.get();
        return search.getAccount().equals(who.accountId()) || search.isShared() && who.can(Right.SETTINGS_MANAGE);
    }

    private void expectFree(SavedSearch search, String name) {
        if (store.isNameTaken(search, name)) {
            throw RefusedException.at("name", "search.nameTaken", name.strip());
        }
    }

    private SavedSearchRow row(SavedSearch search, boolean counted) {
        return new SavedSearchRow(
                search.getId(),
                search.getVersion(),
                search.getList(),
                search.getName(),
                search.getQuery(),
                search.isShared(),
                search.getAccount().equals(caller.get().accountId()),
                isChangeable(search),
                counted ? counting.count(search.getList(), SearchQuery.parse(search.getQuery())) : null);
    }

    private static SubjectRef ref(SavedSearch search) {
        return SubjectRef.of("saved_search", search.getId());
    }
}
