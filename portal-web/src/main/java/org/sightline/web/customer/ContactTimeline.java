package org.sightline.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.customer.ContactHistory;
import org.sightline.ejb.customer.ContactService;

/** The history beside a contact. */
@Named
@RequestScoped
public class ContactTimeline {

    @Inject
    private ContactService contacts;

    private ContactHistory found;

    /** Asked once for each page, however often the page asks. */
    public ContactHistory of(UUID id) {
        if (found == null) {
            found = contacts.history(id);
        }
        return found;
    }
}
