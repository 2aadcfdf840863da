package org.sightline.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The parts of the administration in their order. */
@Named
@RequestScoped
public class SettingsTabs {

    public List<String> getTabs() {
        return List.of("branding", "modules", "statuses", "layers", "general", "health");
    }

    public String key(String tab) {
        return "settings." + tab + ".title";
    }
}
