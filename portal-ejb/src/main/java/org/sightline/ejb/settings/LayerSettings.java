package org.sightline.ejb.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.SubjectRef;

/** Which types of layers contacts may see at all, and which a new customer begins with. */
@Stateless
public class LayerSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private AuditTrail trail;

    /** A type as it is, or as it is wanted by somebody who saw that version. */
    public record Choice(LayerType type, boolean shown, boolean newCustomers, long version) {

        /** Whether anything can be chosen for it. */
        public boolean fixed() {
            return type == LayerType.UNCLASSIFIED;
        }
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<Choice> list() {
        return store.layers().stream()
                .map(row -> new Choice(row.getType(), row.isShown(), row.isNewCustomers(), row.getVersion()))
                .sorted(Comparator.comparing(Choice::type))
                .toList();
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public void save(List<Choice> wanted) {
        for (LayerRule row : store.layers()) {
            wanted.stream().filter(choice -> choice.type() == row.getType()).forEach(choice -> decide(row, choice));
        }
        store.flush();
    }

    private void decide(LayerRule row, Choice choice) {
        Changes changes = new Changes()
                .note("shown", row.isShown(), choice.shown())
                .note("newCustomers", row.isNewCustomers(), choice.newCustomers());
        if (changes.isEmpty()) {
            return;
        }
        row.expectVersion(choice.version());
        row.decide(choice.shown(), choice.newCustomers());
        changes.details().put("type", row.getType());
        trail.append("settings.layers.changed", SubjectRef.of("layer_rule", row.getId()), changes.details());
    }
}
