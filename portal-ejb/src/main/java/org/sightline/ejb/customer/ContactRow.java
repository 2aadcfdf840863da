package org.sightline.ejb.customer;

import java.util.List;
import java.util.UUID;
import org.sightline.entities.customer.WebAccessState;

/** A line of a list of contacts. {@code companies}: names, the sites first. */
public record ContactRow(
        UUID id,
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        List<RelationRow> companies,
        WebAccessState webAccess,
        boolean archived) {

    public String name() {
        return firstName + " " + lastName;
    }
}
