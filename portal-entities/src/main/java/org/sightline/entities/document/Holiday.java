package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** A day on which one side does not work. */
@Entity
public class Holiday extends Root {

    /** Whose; null for ours. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    @NotNull
    @Column(name = "holiday_on", nullable = false)
    private LocalDate day;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    protected Holiday() {} // for JPA

    /** @param company whose; null for ours */
    public Holiday(Company company, LocalDate day, String name) {
        this.company = company;
        describe(day, name);
    }

    public final void describe(LocalDate newDay, String newName) {
        day = newDay;
        name = newName.strip();
    }

    public Company getCompany() {
        return company;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }
}
