package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.customer.ContactDetail;
import org.sightline.ejb.customer.ContactService;
import org.sightline.web.shared.Messages;

/** Page /staff/contact/create. */
@Named
@ViewScoped
public class StaffContactCreate extends ContactPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactService contacts;

    @Inject
    private Messages messages;

    private UUID company;

    public void load() {
        expectEditor();
        if (company != null) {
            add(company);
        }
    }

    public String save() {
        ContactDetail made = contacts.create(getForm().newContact());
        messages.info("contact.create.made", made.name());
        return "/staff/contact/edit?faces-redirect=true&id=" + made.id();
    }

    public UUID getCompany() {
        return company;
    }

    public void setCompany(UUID company) {
        this.company = company;
    }
}
