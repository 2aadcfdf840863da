package org.sightline.ejb.customer;

import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;

/**
 * Which companies a list shows; null leaves a question open.
 *
 * @param q     part of the code or the name
 * @param group the sites of this group
 */
public record CompanyFilter(String q, CompanyKind kind, UUID group, Boolean archived) {

    public static CompanyFilter all() {
        return new CompanyFilter(null, null, null, null);
    }
}
