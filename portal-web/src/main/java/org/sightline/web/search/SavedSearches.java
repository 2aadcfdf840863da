package org.sightline.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.search.SavedSearchRow;
import org.sightline.ejb.search.SavedSearchService;
import org.sightline.ejb.search.SearchQuery;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.shared.ListPage;
import org.sightline.web.shared.Me;

/** The saved searches above the list of the page at hand. */
@Named
@RequestScoped
public class SavedSearches {

    private static final String ALL = "all";

    @Inject
    private SavedSearchService searches;

    @Inject
    private Me me;

    private String saved;
    private ListPage<?> list;
    private List<SavedSearchRow> rows;
    private Long total;

    /** Of which list; and where a search is named in the address, leads to what it stands for. */
    public void open(ListPage<?> page) throws IOException {
        list = page;
        if (ALL.equals(saved)) {
            redirect(page.getCleared());
        } else if (saved != null) {
            SavedSearchRow search = searches.find(id(saved));
            if (search.list() != getListed()) {
                throw new NotFoundException();
            }
            redirect(page.searchAddress(search.query()));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    static void redirect(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    SearchedList getListed() {
        String page = list.getPage().replaceFirst("/list$", "").substring(1);
        return SearchedList.valueOf(page.replace('/', '_').toUpperCase(Locale.ROOT));
    }

    ListPage<?> getList() {
        return list;
    }

    public List<SavedSearchRow> getRows() {
        if (rows == null && list != null) {
            rows = me.isSeeingAs() ? List.of() : searches.list(getListed());
        }
        return rows == null ? List.of() : rows; // why: a form that was sent is looked through before the list is known
    }

    /** So few that they stand beside each other. */
    public boolean isFew() {
        return getRows().size() <= SavedSearchService.BESIDE;
    }

    /** How many things are in the whole list. */
    public long getTotal() {
        if (total == null) {
            total = searches.count(getListed());
        }
        return total;
    }

    /** The one the list shows just now, one's own before another's; null if none. */
    public SavedSearchRow getCurrent() {
        String query = list == null ? "" : SearchQuery.parse(list.getSearch()).toString();
        return getRows().stream()
                .filter(row -> row.query().equals(query))
                .findFirst()
                .orElse(null);
    }

    /** Only among staff is anything shown to others. */
    public boolean isShareable() {
        return list == null || getListed().isOfStaff();
    }

    public String getSaved() {
        return saved;
    }

    public void setSaved(String saved) {
        this.saved = saved;
    }
}
