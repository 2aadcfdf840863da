package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;

/** Looks with the eyes of a contact that did not ask itself, to tell staff who sees a thing. Opens nothing for anybody. */
@ApplicationScoped
public class ContactEyes {

    /** The contact as one of a customer's people; empty for a contact without an account, who sees nothing. */
    public Optional<Caller> ofCustomer(Contact contact) {
        return Optional.ofNullable(contact.getAccount())
                .map(account -> new Caller(
                        Caller.Kind.CONTACT,
                        account.getId(),
                        account.getLogin(),
                        account.getName(),
                        contact.getId(),
                        Set.of(CompanyKind.CUSTOMER),
                        account.rights(),
                        false));
    }
}
