package org.sightline.ejb.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.shared.SubjectRef;

/** Which modules the instance has; one that is off is nowhere, from the next request on. */
@Stateless
public class ModuleSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private CurrentSettings current;

    @Inject
    private AuditTrail trail;

    /** A module as it is, or as it is wanted by somebody who saw that version. */
    public record Choice(Module module, boolean on, long version) {}

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<Choice> list() {
        return store.modules().stream()
                .map(row -> new Choice(row.getModule(), row.isOn(), row.getVersion()))
                .sorted(Comparator.comparing(Choice::module))
                .toList();
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void save(List<Choice> wanted) {
        for (ModuleSwitch row : store.modules()) {
            wanted.stream()
                    .filter(choice -> choice.module() == row.getModule() && choice.on() != row.isOn())
                    .forEach(choice -> turn(row, choice));
        }
        store.flush();
        current.forget();
    }

    private void turn(ModuleSwitch row, Choice choice) {
        row.expectVersion(choice.version());
        Changes changes = new Changes().note(row.getModule().name(), row.isOn(), choice.on());
        row.turn(choice.on());
        trail.append("settings.modules.changed", SubjectRef.of("module_switch", row.getId()), changes.details());
    }
}
