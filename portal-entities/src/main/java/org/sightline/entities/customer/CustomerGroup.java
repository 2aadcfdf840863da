package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** The parent of several customer sites; a contact at level GROUP reaches all of them. */
@Entity
@Table(name = "customer_group")
public class CustomerGroup extends Root {

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.NAME)
    private String nameFolded;

    protected CustomerGroup() {} // for JPA

    public CustomerGroup(String name) {
        rename(name);
    }

    public final void rename(String newName) {
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    public String getName() {
        return name;
    }
}
