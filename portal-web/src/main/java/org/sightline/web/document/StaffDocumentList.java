package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.entities.document.RevisionState;

/** Page /staff/document/list: every document one sees. */
@Named
@RequestScoped
public class StaffDocumentList extends DocumentListPage {

    private Boolean inPortal;
    private String state;

    @Override
    public String getPage() {
        return "/staff/document/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = super.filters();
        filters.put("inPortal", inPortal);
        filters.put("state", state);
        return filters;
    }

    @Override
    protected DocumentFilter filter() {
        return new DocumentFilter(getQ(), getProject(), getCustomer(), inPortal, DocumentQuery.state(state));
    }

    /** The same list, whole, as a file. */
    public String getCsvAddress() {
        return address("").replaceFirst("^[^?]*", "/api/v1/documents.csv");
    }

    public RevisionState[] getStates() {
        return RevisionState.values();
    }

    public Boolean getInPortal() {
        return inPortal;
    }

    public void setInPortal(Boolean inPortal) {
        this.inPortal = inPortal;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
