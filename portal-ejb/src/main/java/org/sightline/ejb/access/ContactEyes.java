package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;

/** Looks with the eyes of a contact that did not ask itself, to tell staff who sees a thing. Opens nothing for anybody. */
@ApplicationScoped
public class ContactEyes {

    @Inject
    private ReachStore store;

    /** The contact as one of a customer's people; empty for a contact without an account, who sees nothing. */
    public Optional<Caller> ofCustomer(Contact contact) {
        return of(contact, CompanyKind.CUSTOMER);
    }

    /** As {@link #ofCustomer}, of companies of this kind. */
    public Optional<Caller> of(Contact contact, CompanyKind side) {
        return Optional.ofNullable(contact.getAccount())
                .map(account -> new Caller(
                        Caller.Kind.CONTACT,
                        account.getId(),
                        account.getLogin(),
                        account.getName(),
                        contact.getId(),
                        Set.of(side),
                        account.rights(),
                        false));
    }

    /** The companies a contact is related to, itself or by their group, whatever its web access and their portals say. */
    public Set<UUID> related(UUID contact) {
        return store.related(contact);
    }
}
