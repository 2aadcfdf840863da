package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.settings.LayerSettings;
import org.sightline.entities.settings.LayerType;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/layers. */
@Named
@ViewScoped
public class StaffSettingsLayers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LayerSettings settings;

    @Inject
    private Messages messages;

    private List<Line> lines;

    public void load() {
        lines = settings.list().stream().map(Line::new).toList();
    }

    public String save() {
        settings.save(lines.stream().map(Line::wanted).toList());
        messages.info("settings.layers.saved");
        return "/staff/settings/layers?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A type of layer in the form. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;
        private final LayerType type;
        private final boolean fixed;
        private boolean shown;
        private boolean newCustomers;
        private long version;

        Line(LayerSettings.Choice choice) {
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
}
