package org.sightline.web.document;

import jakarta.inject.Inject;
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

/** What the lists of documents of both areas have in common. */
public abstract class DocumentListPage extends ListPage<DocumentRow> {

    @Inject
    private DocumentService documents;

    private UUID project;
    private UUID customer;
    private DocumentPlace place;

    @Override
    public void load() {
        place = project == null ? null : documents.place(project);
        super.load();
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("project", project);
        filters.put("customer", customer);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<DocumentRow> read(SliceRequest request) {
        return documents.list(filter(), DocumentSort.of(getSort()), request);
    }

    protected DocumentFilter filter() {
        return new DocumentFilter(getQ(), project, customer, null, null);
    }

    /** The project the list is narrowed to, or null. */
    public DocumentPlace getPlace() {
        return place;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }
}
