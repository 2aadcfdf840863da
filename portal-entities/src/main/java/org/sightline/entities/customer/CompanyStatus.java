package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.Root;

/** A company's own word on whether its people see what stands in a status; without one the status says it. */
@Entity
@Table(name = "company_status")
public class CompanyStatus extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    private Company company;

    /** The same column read plainly: the rules compare it inside subqueries. */
    @Column(name = "company_id", insertable = false, updatable = false)
    private UUID companyId;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "status_id", nullable = false, updatable = false)
    private Status status;

    @Column(nullable = false)
    private boolean shown;

    protected CompanyStatus() {} // for JPA

    public CompanyStatus(Company company, Status status, boolean shown) {
        this.company = company;
        this.status = status;
        this.shown = shown;
    }

    public void show(boolean nowShown) {
        shown = nowShown;
    }

    public Company getCompany() {
        return company;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isShown() {
        return shown;
    }
}
