package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** Whether contacts may see a type of layer at all, and whether a new customer begins with it. */
@Entity
@Table(name = "layer_rule")
public class LayerRule extends Root {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "layer_type", nullable = false, length = 20, updatable = false)
    private LayerType type;

    @Column(nullable = false)
    private boolean shown;

    @Column(name = "new_customers", nullable = false)
    private boolean newCustomers;

    protected LayerRule() {} // for JPA

    public LayerRule(LayerType type, boolean shown, boolean newCustomers) {
        this.type = type;
        decide(shown, newCustomers);
    }

    /** @throws RefusedException for what must never be shown, or a start with what is not shown */
    public void decide(boolean nowShown, boolean nowNewCustomers) {
        RefusedException.unless(!nowShown || type != LayerType.UNCLASSIFIED, "settings.layers.unclassified");
        RefusedException.unless(nowShown || !nowNewCustomers, "settings.layers.notShown");
        shown = nowShown;
        newCustomers = nowNewCustomers;
    }

    public LayerType getType() {
        return type;
    }

    public boolean isShown() {
        return shown;
    }

    public boolean isNewCustomers() {
        return newCustomers;
    }
}
