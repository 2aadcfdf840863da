package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.customer.ContactChange;
import org.sightline.ejb.customer.ContactDetail;
import org.sightline.ejb.customer.ContactService;
import org.sightline.ejb.customer.SightOffer;
import org.sightline.ejb.customer.SightService;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/contact/sight: what one contact sees of designs. */
@Named
@ViewScoped
public class StaffContactSight implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactService contacts;

    @Inject
    private SightService sights;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private final SightForm form = new SightForm();
    private final Foreseen foreseen = new Foreseen();
    private transient ContactDetail contact;
    private transient SightOffer offer;

    public void load() {
        version = getContact().version();
        form.show(getOffer());
    }

    public String save() {
        if (!foreseen.settles(previews.ofContact(id, this::change))) {
            return null;
        }
        change();
        messages.info("contact.sight.saved", getContact().name());
        return "/staff/contact/sight?faces-redirect=true&includeViewParams=true";
    }

    private void change() {
        contacts.change(id, version, ContactChange.seeing(form.ofContact()));
    }

    public ContactDetail getContact() {
        if (contact == null) {
            contact = contacts.get(id);
        }
        return contact;
    }

    public SightOffer getOffer() {
        if (offer == null) {
            offer = sights.contact(id);
        }
        return offer;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public SightForm getForm() {
        return form;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }
}
