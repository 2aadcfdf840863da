package org.sightline.web.settings;

import java.io.Serializable;
import org.sightline.ejb.settings.LayerSettings;
import org.sightline.entities.settings.LayerType;

/** A type of layer in the form. */
public final class LayerTypeLine implements Serializable {

    private static final long serialVersionUID = 1L;
    private final LayerType type;
    private final boolean fixed;
    private boolean shown;
    private boolean newCustomers;
    private long version;

    LayerTypeLine(LayerSettings.Choice choice) {
        type = choice.type();
        fixed = choice.fixed();
        shown = choice.shown();
        newCustomers = choice.newCustomers();
        version = choice.version();
    }

    LayerSettings.Choice wanted() {
        return new LayerSettings.Choice(type, shown, newCustomers, version);
    }

    public LayerType getType() {
        return type;
    }

    public boolean isFixed() {
        return fixed;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public boolean isNewCustomers() {
        return newCustomers;
    }

    public void setNewCustomers(boolean newCustomers) {
        this.newCustomers = newCustomers;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
