package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyChange;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.ContactFilter;
import org.sightline.ejb.customer.ContactRow;
import org.sightline.ejb.customer.ContactService;
import org.sightline.ejb.customer.ContactSort;
import org.sightline.ejb.customer.GroupRow;
import org.sightline.ejb.customer.GroupService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.Messages;

/** Page /staff/customer/edit. */
@Named
@ViewScoped
public class StaffCustomerEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many contacts stand beside a company before the list of contacts has the rest. */
    private static final int PEOPLE = 10;

    @Inject
    private CompanyService companies;

    @Inject
    private ContactService contacts;

    @Inject
    private GroupService groups;

    @Inject
    private Messages messages;

    private UUID id;
    private CompanyForm form = new CompanyForm();
    private transient CompanyDetail company;
    private transient Slice<ContactRow> people;

    public void load() {
        show(companies.get(id));
    }

    public void save() {
        save(form.getVersion());
    }

    /** Somebody was faster; what was typed here shall stand all the same. */
    public void overrule() {
        save(companies.get(id).version());
    }

    private void save(long version) {
        show(companies.change(id, version, form.change()));
        messages.info("customer.edit.saved", company.name());
    }

    public void archive() {
        show(companies.change(id, form.getVersion(), CompanyChange.archived(true)));
        messages.info("customer.edit.archived", company.name());
    }

    public void restore() {
        show(companies.change(id, form.getVersion(), CompanyChange.archived(false)));
        messages.info("customer.edit.restored", company.name());
    }

    private void show(CompanyDetail shown) {
        company = shown;
        form = new CompanyForm(shown);
    }

    /** The addresses were kept by themselves; what is typed beside them waits, and is no conflict with them. */
    void keptAddresses(CompanyDetail kept) {
        company = kept;
        form.setVersion(kept.version());
    }

    /** The first of its people. */
    public Slice<ContactRow> getPeople() {
        if (people == null) {
            people = contacts.list(
                    new ContactFilter(null, id, null, false), ContactSort.NAME, SliceRequest.first(PEOPLE));
        }
        return people;
    }

    /** Names to choose from; any other makes a new group. */
    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CompanyForm getForm() {
        return form;
    }

    public CompanyDetail getCompany() {
        if (company == null) {
            company = companies.get(id);
        }
        return company;
    }
}
