package org.sightline.ejb.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.customer.WebAccessState;

/**
 * A line of a list of contacts.
 *
 * @param companies  names, the sites first
 * @param invited    when the contact was last invited, or null
 * @param lastSignIn null for somebody who was never here
 */
public record ContactRow(
        UUID id,
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        List<RelationRow> companies,
        WebAccessState webAccess,
        Instant invited,
        Instant lastSignIn,
        boolean archived) {

    public String name() {
        return firstName + " " + lastName;
    }
}
