package org.sightline.ejb.customer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.WebAccessState;

/**
 * One contact to show.
 *
 * @param sight    which types of layers it sees
 * @param delivery the contact's own wishes
 * @param inherited what its first company wishes, which holds wherever the contact leaves something open
 */
public record ContactDetail(
        UUID id,
        long version,
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        boolean archived,
        List<RelationRow> relations,
        DeliveryWishes delivery,
        DeliveryWishes inherited,
        ContactSight sight,
        WebAccessState webAccess,
        Set<ContactAction> actions) {

    public boolean can(ContactAction action) {
        return actions.contains(action);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    /** Two letters for the round picture. */
    public String initials() {
        return (firstName.substring(0, 1) + lastName.substring(0, 1)).toUpperCase(Locale.ROOT);
    }

    public boolean related() {
        return !relations.isEmpty();
    }
}
