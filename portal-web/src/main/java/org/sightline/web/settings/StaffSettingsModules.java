package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.settings.ModuleSettings;
import org.sightline.entities.settings.Module;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/modules. */
@Named
@ViewScoped
public class StaffSettingsModules implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModuleSettings settings;

    @Inject
    private Messages messages;

    private List<Line> lines;

    public void load() {
        lines = settings.list().stream().map(Line::new).toList();
    }

    public String save() {
        settings.save(lines.stream().map(Line::wanted).toList());
        messages.info("settings.modules.saved");
        return "/staff/settings/modules?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A module in the form. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;
        private final Module module;
        private boolean on;
        private long version;

        Line(ModuleSettings.Choice choice) {
            module = choice.module();
            on = choice.on();
            version = choice.version();
        }

        ModuleSettings.Choice wanted() {
            return new ModuleSettings.Choice(module, on, version);
        }

        public Module getModule() {
            return module;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }
}
