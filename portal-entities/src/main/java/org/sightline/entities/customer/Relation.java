package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A contact works at, or for, a company. What the contact can reach follows from its relations alone. */
@Entity
@Table(name = "contact_relation")
public class Relation extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", nullable = false, updatable = false)
    private Contact contact;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    private Company company;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "reach_level", nullable = false, length = 10)
    private RelationLevel level;

    protected Relation() {} // for JPA

    public Relation(Contact contact, Company company, RelationLevel level) {
        this.contact = contact;
        this.company = company;
        reach(level);
    }

    public final void reach(RelationLevel newLevel) {
        RefusedException.unless(
                newLevel == RelationLevel.SITE || company.getKind() == CompanyKind.CUSTOMER,
                "company.supplierHasNoGroup");
        level = newLevel;
    }

    public Contact getContact() {
        return contact;
    }

    public Company getCompany() {
        return company;
    }

    public RelationLevel getLevel() {
        return level;
    }
}
