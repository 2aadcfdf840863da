package org.sightline.entities.customer;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A thing of one customer. The customer never changes: rows below the thing were shown to that customer's people. */
@MappedSuperclass
public abstract class CustomerOwned extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id", nullable = false, updatable = false)
    private Company customer;

    protected CustomerOwned() {} // for JPA

    protected CustomerOwned(Company customer) {
        RefusedException.unless(customer.getKind() == CompanyKind.CUSTOMER, "company.notACustomer");
        this.customer = customer;
    }

    public Company getCustomer() {
        return customer;
    }
}
