package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;

/** The part of a project's page that shows its documents; its place, sort and search stand in the address of that page. */
@Named
@RequestScoped
public class DocumentsOfProject extends ListPage<DocumentRow> {

    @Inject
    private DocumentService documents;

    @Inject
    private HttpServletRequest request;

    private UUID project;
    private DocumentPlace place;

    /** The list of this project, read when first asked for. */
    public DocumentsOfProject of(UUID wanted) {
        if (!wanted.equals(project)) {
            project = wanted;
            place = documents.placeIfAny(wanted).orElse(null);
            setQ(request.getParameter("q"));
            setSort(request.getParameter("sort"));
            setDown(Boolean.parseBoolean(request.getParameter("down")));
            setCursor(request.getParameter("cursor"));
            load();
        }
        return this;
    }

    @Override
    public String getPage() {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("\\.xhtml$", "");
    }

    /** What the page around needs to be the same page again. */
    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", project);
        kept.put("tab", request.getParameter("tab"));
        kept.put("customer", request.getParameter("customer"));
        return kept;
    }

    /** The page's own parameters are no filter of this list. */
    @Override
    public boolean isFiltered() {
        return getQ() != null && !getQ().isBlank();
    }

    @Override
    public String getCleared() {
        return with("q", null);
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<DocumentRow> read(SliceRequest slice) {
        return documents.list(DocumentFilter.searching(getQ()).in(project), DocumentSort.of(getSort()), slice);
    }

    /** What may be done here; null where documents are switched off for the person. */
    public DocumentPlace getPlace() {
        return place;
    }

    /** The area the page lies in: {@code staff} or {@code portal}. */
    public String getArea() {
        return getPage().startsWith("/portal/") ? "portal" : "staff";
    }
}
