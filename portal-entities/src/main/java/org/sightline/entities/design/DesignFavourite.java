package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sightline.entities.shared.Root;

/** A design one account wants to find again. It is that account's alone, and gives no sight of the design. */
@Entity
@Table(name = "design_favourite")
public class DesignFavourite extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "design_id", nullable = false, updatable = false)
    private Design design;

    @NotNull
    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    protected DesignFavourite() {} // for JPA

    public DesignFavourite(Design design, UUID account) {
        this.design = design;
        this.account = account;
    }

    public Design getDesign() {
        return design;
    }

    public UUID getAccount() {
        return account;
    }
}
