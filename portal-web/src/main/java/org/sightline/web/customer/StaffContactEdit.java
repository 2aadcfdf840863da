package org.sightline.web.customer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.customer.ContactChange;
import org.sightline.ejb.customer.ContactDetail;
import org.sightline.ejb.customer.ContactService;
import org.sightline.web.shared.Messages;

/** Page /staff/contact/edit. */
@Named
@ViewScoped
public class StaffContactEdit extends ContactPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactService contacts;

    @Inject
    private Messages messages;

    private UUID id;
    private transient ContactDetail contact;
    private transient boolean fresh;

    public void load() {
        show(contacts.get(id));
    }

    /** Other forms of the page change the contact as well: what is shown follows, unless something was refused. */
    public void follow() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean asked =
                faces.isValidationFailed() || faces.getPartialViewContext().isAjaxRequest();
        if (!fresh && !asked) {
            load();
        }
        fresh = false;
    }

    public void save() {
        save(getForm().getVersion());
    }

    /** Somebody was faster; what was typed here shall stand all the same. */
    public void overrule() {
        save(contacts.get(id).version());
    }

    private void save(long version) {
        show(contacts.change(id, version, getForm().change()));
        messages.info("contact.edit.saved", contact.name());
    }

    public void archive() {
        show(contacts.change(id, getForm().getVersion(), ContactChange.archived(true)));
        messages.info("contact.edit.archived", contact.name());
    }

    public void restore() {
        show(contacts.change(id, getForm().getVersion(), ContactChange.archived(false)));
        messages.info("contact.edit.restored", contact.name());
    }

    private void show(ContactDetail shown) {
        contact = shown;
        fresh = true;
        show(new ContactForm(shown));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ContactDetail getContact() {
        if (contact == null) {
            contact = contacts.get(id);
        }
        return contact;
    }
}
