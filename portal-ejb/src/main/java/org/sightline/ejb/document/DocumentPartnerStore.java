package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;

/** Reads who delivers documents and who brought them in, as far as the caller may know them. */
@Dependent
class DocumentPartnerStore {

    /** More sub-suppliers than anybody is offered in one list. */
    private static final int MANY = 1000;

    private static final Restriction<Company> DELIVERING = (company, query, cb) ->
            cb.and(cb.equal(company.get("kind"), CompanyKind.SUPPLIER), cb.isFalse(company.get("archived")));

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    Account account(Caller caller) {
        return em.find(Account.class, caller.accountId());
    }

    /** Sub-suppliers a document can be assigned to, by name. */
    List<Site> suppliers(Caller caller) {
        return visible.list(Company.class, caller, DELIVERING, MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(Company::getName, String.CASE_INSENSITIVE_ORDER))
                .map(DocumentPartnerStore::site)
                .toList();
    }

    Company supplier(UUID id, Caller caller) {
        return visible.find(Company.class, id, caller, DELIVERING).get();
    }

    /** The company as the caller may know it, null when there is none or it is out of reach. */
    Site known(Company company, Caller caller) {
        return company != null && reaches(company, caller) ? site(company) : null;
    }

    boolean reaches(Company company, Caller caller) {
        return visible.count(Company.class, caller, (found, query, cb) -> cb.equal(found, company), 1) > 0;
    }

    /** Which of these accounts belong to contacts the caller may know. */
    Set<UUID> knownContacts(Collection<UUID> accounts, Caller caller) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        Restriction<Contact> among =
                (contact, query, cb) -> contact.get("account").get("id").in(accounts);
        return visible.list(Contact.class, caller, among, MANY).stream()
                .map(contact -> contact.get().getAccount().getId())
                .collect(Collectors.toSet());
    }

    /** Which revisions of the document the sub-supplier that delivers it sees. */
    Set<UUID> forSupplier(DocumentSlot slot) {
        return Set.copyOf(em.createQuery(
                        "select r.id from DocumentRevision r where r.slot = :slot and r.uploadedFor = :supplier",
                        UUID.class)
                .setParameter("slot", slot)
                .setParameter("supplier", slot.getSupplier())
                .getResultList());
    }

    private static Site site(Company company) {
        return new Site(company.getId(), company.getCode(), company.getName());
    }
}
