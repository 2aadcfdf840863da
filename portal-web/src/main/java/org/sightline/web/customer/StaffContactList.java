package org.sightline.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyOption;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.ContactFilter;
import org.sightline.ejb.customer.ContactRow;
import org.sightline.ejb.customer.ContactService;
import org.sightline.ejb.customer.ContactSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.web.shared.ListPage;

/** Page /staff/contact/list. */
@Named
@RequestScoped
public class StaffContactList extends ListPage<ContactRow> {

    @Inject
    private ContactService contacts;

    @Inject
    private CompanyService companies;

    private UUID company;
    private WebAccessState webAccess;
    private boolean archived;
    private CompanyOption narrowedTo;

    @Override
    public void load() {
        narrowedTo = company == null ? null : companies.option(company);
        super.load();
    }

    @Override
    public String getPage() {
        return "/staff/contact/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("company", company);
        filters.put("webAccess", webAccess);
        filters.put("archived", archived ? true : null);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "name";
    }

    @Override
    protected Slice<ContactRow> read(SliceRequest request) {
        return contacts.list(
                new ContactFilter(getQ(), company, webAccess, archived), ContactSort.of(getSort()), request);
    }

    /** The same list, whole, as a table to take away. */
    public String getCsvAddress() {
        return address("").replace(getPage(), "/api/v1/contacts.csv");
    }

    public boolean isCreateOffered() {
        return contacts.isCreateOffered();
    }

    /** The company whose people are shown, or null. */
    public CompanyOption getNarrowedTo() {
        return narrowedTo;
    }

    public UUID getCompany() {
        return company;
    }

    public void setCompany(UUID company) {
        this.company = company;
    }

    public WebAccessState getWebAccess() {
        return webAccess;
    }

    public void setWebAccess(WebAccessState webAccess) {
        this.webAccess = webAccess;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
