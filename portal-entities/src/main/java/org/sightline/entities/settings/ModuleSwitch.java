package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.sightline.entities.shared.Root;

/** Whether a module is on for the instance; a module without a row is off. */
@Entity
@Table(name = "module_switch")
public class ModuleSwitch extends Root {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "module_code", nullable = false, length = 20)
    private Module module;

    @Column(name = "switched_on", nullable = false)
    private boolean on;

    protected ModuleSwitch() {} // for JPA

    public ModuleSwitch(Module module, boolean on) {
        this.module = module;
        this.on = on;
    }

    public void turn(boolean nowOn) {
        on = nowOn;
    }

    public Module getModule() {
        return module;
    }

    public boolean isOn() {
        return on;
    }
}
