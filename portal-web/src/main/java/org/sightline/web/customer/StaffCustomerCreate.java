package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.GroupRow;
import org.sightline.ejb.customer.GroupService;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.web.shared.Messages;

/** Page /staff/customer/create. */
@Named
@ViewScoped
public class StaffCustomerCreate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyService companies;

    @Inject
    private GroupService groups;

    @Inject
    private Messages messages;

    private final CompanyForm form = new CompanyForm();
    private CompanyKind kind;

    public void load() {
        companies.expectEditor();
        form.setKind(kind == null ? CompanyKind.CUSTOMER : kind);
    }

    public String save() {
        CompanyDetail made = companies.create(form.newCompany(), form.change());
        messages.info("customer.create.made", made.name());
        return "/staff/customer/edit?faces-redirect=true&id=" + made.id();
    }

    /** Names to choose from; any other makes a new group. */
    public List<GroupRow> getGroups() {
        return groups.list();
    }

    public CompanyForm getForm() {
        return form;
    }

    public CompanyKind getKind() {
        return kind;
    }

    public void setKind(CompanyKind kind) {
        this.kind = kind;
    }
}
