package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.shared.Root;

/**
 * A place of a company. Its company says which one is the primary; an archived one is offered nowhere any more, but what
 * was sent there still names it.
 */
@Entity
public class Address extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    private Company company;

    @NotNull
    @Valid
    @Embedded
    private Place place;

    @Column(nullable = false)
    private boolean archived;

    protected Address() {} // for JPA

    Address(Company company, Place place) {
        this.company = company;
        this.place = place;
    }

    public void lieAt(Place newPlace) {
        place = newPlace;
    }

    void archive(boolean nowArchived) {
        archived = nowArchived;
    }

    public Company getCompany() {
        return company;
    }

    public Place getPlace() {
        return place;
    }

    public boolean isArchived() {
        return archived;
    }
}
