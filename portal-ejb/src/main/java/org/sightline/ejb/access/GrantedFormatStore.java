package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.DeliveryPreferences;

/**
 * In which formats somebody may take away what it sees: those it, or the customer behind it, is delivered. Where nobody has
 * said any, those that show and cannot be made from.
 */
@Dependent
public class GrantedFormatStore {

    private static final Set<DeliveryFormat> UNSAID =
            EnumSet.of(DeliveryFormat.PDF, DeliveryFormat.SVG, DeliveryFormat.PNG);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param customer to whom the thing belongs */
    public Set<DeliveryFormat> of(Caller caller, Company customer) {
        if (!caller.isContact()) {
            return EnumSet.allOf(DeliveryFormat.class);
        }
        DeliveryPreferences own = em.find(Contact.class, caller.contactId()).getDelivery();
        Set<DeliveryFormat> said = own.over(customer.getDelivery()).getFormats();
        return said.isEmpty() ? UNSAID : said;
    }
}
