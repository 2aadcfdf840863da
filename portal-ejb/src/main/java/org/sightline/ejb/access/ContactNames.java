package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.customer.Contact;

/** Names of contacts for capabilities below theirs, as far as the caller sees them. */
@Dependent
public class ContactNames {

    @Inject
    private VisibleQuery visible;

    public Map<UUID, String> of(Collection<UUID> contacts, Caller caller) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        Restriction<Contact> these = (contact, query, cb) -> contact.get("id").in(contacts);
        return visible.list(Contact.class, caller, these, contacts.size()).stream()
                .map(Visible::get)
                .collect(Collectors.toMap(Contact::getId, Contact::getName));
    }
}
