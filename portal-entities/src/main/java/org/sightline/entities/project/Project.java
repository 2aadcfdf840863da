package org.sightline.entities.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CustomerOwned;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;

/**
 * An undertaking for one customer. The portal shows it while it is neither hidden nor completed; a confidential one only
 * to those who were granted it, and inside the house only to its members.
 */
@Entity
public class Project extends CustomerOwned {

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(name = "project_number", nullable = false, length = Limits.CODE)
    private String number;

    @Column(name = "number_folded", nullable = false, length = Limits.CODE)
    private String numberFolded;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.NAME)
    private String nameFolded;

    @Column(nullable = false)
    private boolean hidden;

    @Column(nullable = false)
    private boolean completed;

    @Column(nullable = false)
    private boolean confidential;

    @Column(name = "sub_supplier_access", nullable = false)
    private boolean subSupplierAccess;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Project() {} // for JPA

    public Project(Company customer, String number, String name, Instant now) {
        super(customer);
        this.createdAt = now;
        rename(number, name);
    }

    public final void rename(String newNumber, String newName) {
        number = newNumber.strip();
        numberFolded = Folding.fold(newNumber);
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    public void hide(boolean nowHidden) {
        hidden = nowHidden;
    }

    public void complete(boolean nowCompleted) {
        completed = nowCompleted;
    }

    /** Confidential removes every rule but an explicit grant. */
    public void keepConfidential(boolean nowConfidential) {
        confidential = nowConfidential;
    }

    public void allowSubSuppliers(boolean allowed) {
        subSupplierAccess = allowed;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    public boolean isCompleted() {
        return completed;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public boolean isSubSupplierAccess() {
        return subSupplierAccess;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
