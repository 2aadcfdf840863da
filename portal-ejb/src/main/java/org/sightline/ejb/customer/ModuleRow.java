package org.sightline.ejb.customer;

import org.sightline.entities.settings.Module;

/**
 * A module as a company has it.
 *
 * @param instance the instance has it on
 * @param allowed  the company has not switched it off for itself
 */
public record ModuleRow(Module module, boolean instance, boolean allowed) {

    public boolean on() {
        return instance && allowed;
    }
}
