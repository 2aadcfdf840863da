package org.sightline.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.sightline.ejb.search.NewSavedSearch;
import org.sightline.ejb.search.SavedSearchChange;
import org.sightline.ejb.search.SavedSearchRow;
import org.sightline.ejb.search.SavedSearchService;
import org.sightline.web.shared.ListPage;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** The form above a list that gives what it is asked a name, or another name, or takes it away. */
@Named
@RequestScoped
public class SearchForm {

    @Inject
    private SavedSearchService service;

    @Inject
    private SavedSearches searches;

    @Inject
    private Messages messages;

    @Inject
    private Me me;

    private String name;
    private Boolean shared;
    private boolean tried;

    /** Saves what is new and changes what is the person's own already. */
    public void save() throws IOException {
        tried = true;
        SavedSearchRow search = searches.getCurrent();
        boolean toAll = Boolean.TRUE.equals(shared);
        if (isChanging()) {
            service.change(search.id(), search.version(), new SavedSearchChange(name == null ? "" : name, toAll));
        } else {
            service.save(new NewSavedSearch(
                    searches.getListed(), name, searches.getList().getSearch(), toAll));
        }
        done("saved", name);
    }

    public void delete() throws IOException {
        SavedSearchRow search = searches.getCurrent();
        if (search != null) {
            service.delete(search.id());
            done("deleted", search.name());
        }
    }

    private void done(String what, String which) throws IOException {
        messages.info("search." + what, which);
        ListPage<?> list = searches.getList();
        SavedSearches.redirect(list.address(list.getCursor()));
    }

    /** Something is asked that can have a name. Until the list is known a form that was sent is taken as offered. */
    public boolean isOffered() {
        return !me.isSeeingAs()
                && (searches.getList() == null
                        || !searches.getList().getSearch().isEmpty());
    }

    /** What is asked has a name the person may change. */
    public boolean isChanging() {
        SavedSearchRow search = searches.getCurrent();
        return searches.getList() == null || search != null && search.changeable();
    }

    /** The form was sent and comes again. */
    public boolean isTried() {
        return tried;
    }

    public String getName() {
        SavedSearchRow search = searches.getCurrent();
        return tried || name != null || search == null || !search.changeable() ? name : search.name();
    }

    public void setName(String name) {
        this.name = name;
    }

    public Boolean getShared() {
        SavedSearchRow search = searches.getCurrent();
        return shared == null && search != null && search.changeable() ? search.shared() : Boolean.TRUE.equals(shared);
    }

    public void setShared(Boolean shared) {
        this.shared = shared;
    }
}
