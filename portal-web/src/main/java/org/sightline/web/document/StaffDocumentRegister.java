package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.PersonRow;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.ejb.document.ReturnStatusRow;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;

/** Page /staff/document/register: which documents are required, where each stands and when it is due. */
@Named
@RequestScoped
public class StaffDocumentRegister extends ListPage<RegisterRow> {

    @Inject
    private RegisterService register;

    @Inject
    private DocumentService documents;

    @Inject
    private RegisterDays days;

    private final RegisterQuery asked = new RegisterQuery();
    private boolean codes;
    private DocumentPlace place;

    @Override
    public String getPage() {
        return "/staff/document/register";
    }

    @Override
    public void load() {
        place = asked.getProject() == null ? null : documents.place(asked.getProject());
        super.load();
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>(asked.parameters());
        filters.put("codes", codes ? "true" : null);
        return filters;
    }

    /** Neither the project nor how statuses are written leaves anything out. */
    @Override
    public boolean isFiltered() {
        return getQ() != null && !getQ().isBlank() || asked.isNarrow();
    }

    @Override
    public String getCleared() {
        return asked.getProject() == null ? super.getCleared() : searchAddress("project=" + asked.getProject());
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<RegisterRow> read(SliceRequest request) {
        return register.list(filter(), RegisterSort.of(getSort()), request);
    }

    private RegisterFilter filter() {
        return asked.filter(getQ(), days.today());
    }

    /** The answers one can narrow by; those of the customer of the project, if there is one. */
    public List<ReturnStatusRow> getReturnStatuses() {
        return register.returnStatuses(place == null ? null : place.customer().id());
    }

    /** Who can be responsible here. */
    public List<PersonRow> getPeople() {
        return asked.getProject() == null ? List.of() : register.people(List.of(asked.getProject()));
    }

    /** Whether lines can be chosen to be changed together. */
    public boolean isChanging() {
        return documents.actions().contains(DocumentAction.EDIT);
    }

    /** The same register, whole, as a file. @param ending xlsx or pdf */
    public String taken(String ending) {
        return address("").replaceFirst("^[^?]*", "/api/v1/documents/register." + ending);
    }

    public RegisterQuery getAsked() {
        return asked;
    }

    /** The project the register is of, or null. */
    public DocumentPlace getPlace() {
        return place;
    }

    public boolean isCodes() {
        return codes;
    }

    public void setCodes(boolean codes) {
        this.codes = codes;
    }
}
