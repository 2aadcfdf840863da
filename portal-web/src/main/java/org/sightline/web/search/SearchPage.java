package org.sightline.web.search;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sightline.ejb.search.Found;
import org.sightline.ejb.search.SearchService;

/** What the search of the bar leads to. */
public abstract class SearchPage {

    @Inject
    private SearchService service;

    private String q;
    private Found found;

    public void load() {
        found = service.find(q);
    }

    public Found getFound() {
        return found;
    }

    /** What was sought, as a part of an address. */
    public String getPart() {
        return q == null ? "" : URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    /** Something was sought and nothing was found. */
    public boolean isNothing() {
        return q != null && !q.isBlank() && found.isEmpty();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
