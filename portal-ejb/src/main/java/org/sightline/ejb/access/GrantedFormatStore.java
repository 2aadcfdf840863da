package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.DeliveryPreferences;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignRevision;

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

    /**
     * Of drawings as they were brought in those in a format the contact, or the customer behind it, is delivered. Says to
     * the database what {@link #of} says of one customer.
     */
    static Restriction<DesignFile> delivered(UUID contact) {
        return (file, query, cb) -> {
            Subquery<UUID> said = query.subquery(UUID.class);
            Root<Contact> own = said.from(Contact.class);
            Root<Company> customer = said.from(Company.class);
            CriteriaBuilder.Coalesce<String> formats = cb.coalesce();
            formats.value(own.get("delivery").<String>get("formats"))
                    .value(customer.get("delivery").<String>get("formats"))
                    .value(UNSAID.stream().map(Enum::name).collect(Collectors.joining(",")));
            said.select(own.get("id"))
                    .where(
                            cb.equal(own.get("id"), contact),
                            cb.equal(customer.get("id"), DesignRules.customer(DesignRules.design(revision(file)))),
                            cb.or(
                                    cb.like(formats, "%" + DeliveryFormat.NATIVE + "%"),
                                    cb.greaterThan(cb.locate(formats, file.<String>get("format")), 0)));
            return cb.exists(said);
        };
    }

    @SuppressWarnings("unchecked")
    private static From<?, DesignRevision> revision(From<?, DesignFile> file) {
        return (From<?, DesignRevision>) Way.join(file, "revision");
    }

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
