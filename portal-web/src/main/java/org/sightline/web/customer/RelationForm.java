package org.sightline.web.customer;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyOption;
import org.sightline.ejb.customer.RelationDraft;
import org.sightline.ejb.customer.RelationRow;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.RelationLevel;

/** A company of a contact while it is edited. */
public class RelationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID customer;
    private final String name;
    private final boolean wide;
    private final boolean archived;
    private RelationLevel level;

    RelationForm(RelationRow row) {
        customer = row.customer();
        name = row.name();
        wide = row.kind() == CompanyKind.CUSTOMER;
        archived = row.archived();
        level = row.level();
    }

    RelationForm(CompanyOption company) {
        customer = company.id();
        name = company.name();
        wide = company.kind() == CompanyKind.CUSTOMER;
        archived = false;
        level = RelationLevel.SITE;
    }

    RelationDraft draft() {
        return new RelationDraft(customer, level);
    }

    public UUID getCustomer() {
        return customer;
    }

    public String getName() {
        return name;
    }

    /** Whether it can reach further than the site: a sub-supplier belongs to no group. */
    public boolean isWide() {
        return wide;
    }

    public boolean isArchived() {
        return archived;
    }

    public RelationLevel getLevel() {
        return level;
    }

    public void setLevel(RelationLevel level) {
        this.level = level;
    }
}
