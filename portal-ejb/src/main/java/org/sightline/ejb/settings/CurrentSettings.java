package org.sightline.ejb.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.entities.settings.Branding;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;

/** The settings as they are in this request: read once, so that one request sees one truth. */
@RequestScoped
public class CurrentSettings {

    @Inject
    private SettingsStore store;

    private InstanceSettings instance;
    private Look look;
    private Set<Module> modules;

    private InstanceSettings instance() {
        if (instance == null) {
            instance = store.instance().orElseGet(InstanceSettings::new);
        }
        return instance;
    }

    /** Codes of the languages that are offered, at least one. */
    public List<String> languages() {
        return instance().getLanguages();
    }

    /** The one for strangers who ask for none that is offered. */
    public String defaultLanguage() {
        return instance().getDefaultLanguage();
    }

    public MailSender mailSender() {
        return new MailSender(
                instance().getSenderName(),
                instance().getSenderAddress(),
                instance().getReplyTo());
    }

    /** Whether staff may have a temporary password made for somebody. */
    public boolean temporaryPasswords() {
        return instance().isTemporaryPasswords();
    }

    public Look look() {
        if (look == null) {
            look = Look.of(store.branding().orElseGet(Branding::new));
        }
        return look;
    }

    /** Whether the module is on for the instance; a company may have it off all the same. */
    public boolean isOn(Module module) {
        if (modules == null) {
            modules = store.modules().stream()
                    .filter(ModuleSwitch::isOn)
                    .map(ModuleSwitch::getModule)
                    .collect(Collectors.toSet());
        }
        return modules.contains(module);
    }

    /** Something was changed in this very request. */
    void forget() {
        instance = null;
        look = null;
        modules = null;
    }
}
