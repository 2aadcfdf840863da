package org.sightline.ejb.customer;

import java.util.UUID;
import org.sightline.entities.customer.WebAccessState;

/**
 * Which contacts a list shows; null leaves a question open.
 *
 * @param q       part of the name or the e-mail address
 * @param company the people of this company
 */
public record ContactFilter(String q, UUID company, WebAccessState webAccess, Boolean archived) {

    public static ContactFilter all() {
        return new ContactFilter(null, null, null, null);
    }
}
