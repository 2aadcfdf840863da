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
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.Root;

/** A company's own word about a module; without one the module is on wherever the instance has it on. */
@Entity
@Table(name = "company_module")
public class CompanyModule extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", nullable = false)
    private Company company;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "module_code", nullable = false, length = 20)
    private Module module;

    @Column(name = "switched_on", nullable = false)
    private boolean on;

    protected CompanyModule() {} // for JPA

    public CompanyModule(Company company, Module module, boolean on) {
        this.company = company;
        this.module = module;
        this.on = on;
    }

    public void turn(boolean nowOn) {
        on = nowOn;
    }

    public Company getCompany() {
        return company;
    }

    public Module getModule() {
        return module;
    }

    public boolean isOn() {
        return on;
    }
}
