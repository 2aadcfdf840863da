package org.sightline.ejb.customer;

import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.RelationLevel;

/**
 * A company of a contact.
 *
 * @param groupId  of the company's group, null without one
 * @param archived the company is archived, so that nothing is reached through it
 */
public record RelationRow(
        UUID customer,
        String code,
        String name,
        CompanyKind kind,
        UUID groupId,
        String group,
        RelationLevel level,
        boolean archived) {

    public RelationDraft draft() {
        return new RelationDraft(customer, level);
    }
}
