package org.sightline.ejb.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.LayerNameRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.StaleException;

/** What layers of drawings are taken for by their names; drawings that are in already keep what was said of them. */
@Stateless
public class LayerNameSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private AuditTrail trail;

    /**
     * A rule as it is, or as it is wanted by somebody who saw that version.
     *
     * @param id      null for a new one
     * @param pattern a star stands for any letters; case does not count
     */
    public record NameRule(UUID id, long version, @NotNull String pattern, @NotNull LayerType type) {}

    /** In the order in which they are tried; the first that fits counts. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<NameRule> list() {
        return list(store.nameRules());
    }

    /**
     * Keeps these rules in this order.
     *
     * @param removed those that go; what is named nowhere stays, after the others
     * @throws StaleException when one of them was changed or is gone
     */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<NameRule> save(List<@Valid NameRule> wanted, List<UUID> removed) {
        String before = said();
        Map<UUID, LayerNameRule> known = byId();
        int position = 0;
        for (NameRule rule : wanted) {
            keep(rule, ++position, known);
        }
        for (UUID id : removed) {
            store.remove(present(id, known));
        }
        wanted.forEach(rule -> known.remove(rule.id()));
        removed.forEach(known::remove);
        for (LayerNameRule other : known.values()) {
            other.say(other.getPattern(), other.getType(), ++position);
        }
        store.flush();
        Changes changes = new Changes().note("rules", before, said());
        if (!changes.isEmpty()) {
            trail.append("settings.layerNames.changed", null, changes.details());
        }
        return list(store.nameRules());
    }

    private Map<UUID, LayerNameRule> byId() {
        Map<UUID, LayerNameRule> known = new LinkedHashMap<>();
        store.nameRules().forEach(rule -> known.put(rule.getId(), rule));
        return known;
    }

    private void keep(NameRule wanted, int position, Map<UUID, LayerNameRule> known) {
        if (wanted.id() == null) {
            store.add(new LayerNameRule(wanted.pattern(), wanted.type(), position));
        } else {
            LayerNameRule rule = present(wanted.id(), known);
            rule.expectVersion(wanted.version());
            rule.say(wanted.pattern(), wanted.type(), position);
        }
    }

    private static LayerNameRule present(UUID id, Map<UUID, LayerNameRule> known) {
        if (!known.containsKey(id)) {
            throw new StaleException();
        }
        return known.get(id);
    }

    private String said() {
        return store.nameRules().stream()
                .map(rule -> rule.getPattern() + " = " + rule.getType())
                .collect(Collectors.joining(", "));
    }

    private static List<NameRule> list(List<LayerNameRule> rules) {
        return rules.stream()
                .map(rule -> new NameRule(rule.getId(), rule.getVersion(), rule.getPattern(), rule.getType()))
                .toList();
    }
}
