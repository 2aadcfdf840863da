package org.sightline.ejb.settings;

import static org.sightline.entities.settings.StatusMeaning.*;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.settings.Branding;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.Status.Labels;
import org.sightline.entities.settings.StatusFlags.Granted;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;

/** The rows that come with the product; what is missing is made, what is there stays as the host has it. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
public class ShippedSettings {

    private static final Set<LayerType> NEW_CUSTOMERS =
            Set.of(LayerType.ONE_UP, LayerType.DIMENSIONS, LayerType.ARTWORK);

    @Inject
    private SettingsStore store;

    @PostConstruct
    void start() {
        make();
    }

    void make() {
        Set<Module> modules =
                store.modules().stream().map(ModuleSwitch::getModule).collect(Collectors.toSet());
        Stream.of(Module.values())
                .filter(module -> !modules.contains(module))
                .forEach(module -> store.add(new ModuleSwitch(module, true)));
        Set<LayerType> layers = store.layers().stream().map(LayerRule::getType).collect(Collectors.toSet());
        Stream.of(LayerType.values())
                .filter(type -> !layers.contains(type))
                .forEach(type ->
                        store.add(new LayerRule(type, type != LayerType.UNCLASSIFIED, NEW_CUSTOMERS.contains(type))));
        if (store.statuses().isEmpty()) {
            makeStatuses();
        }
        if (store.instance().isEmpty()) {
            store.add(new InstanceSettings());
        }
        if (store.branding().isEmpty()) {
            store.add(new Branding());
        }
    }

    private void makeStatuses() {
        Map<StatusMeaning, Status> made = new EnumMap<>(StatusMeaning.class);
        Granted internal = new Granted(false, false, false, false, false, false);
        Granted shown = new Granted(true, false, true, false, false, false);
        Granted gone = new Granted(false, false, false, false, false, true);
        make(
                made,
                IN_DEVELOPMENT,
                new Labels("In development", "In Entwicklung"),
                Tone.PLAIN,
                new Granted(false, false, false, false, true, false));
        make(made, INTERNAL_REVIEW, new Labels("Internal review", "Interne Prüfung"), Tone.PLAIN, internal);
        make(
                made,
                PROPOSED,
                new Labels("Proposed", "Vorgeschlagen"),
                Tone.INFO,
                new Granted(true, false, true, true, false, false));
        make(made, CHANGES_REQUESTED, new Labels("Changes requested", "Änderungen gewünscht"), Tone.MOD, shown);
        make(made, APPROVED, new Labels("Approved", "Freigegeben"), Tone.OK, shown);
        make(made, ACTIVE, new Labels("Active", "Aktiv"), Tone.OK, new Granted(true, true, true, false, false, false));
        make(made, SUPERSEDED, new Labels("Superseded", "Ersetzt"), Tone.PLAIN, internal);
        make(made, OBSOLETE, new Labels("Obsolete", "Ausgelaufen"), Tone.PLAIN, internal);
        make(made, DISCARDED, new Labels("Discarded", "Verworfen"), Tone.BAD, gone);
        connect(made);
    }

    private static void connect(Map<StatusMeaning, Status> made) {
        lead(made, IN_DEVELOPMENT, INTERNAL_REVIEW, PROPOSED, ACTIVE, DISCARDED);
        lead(made, INTERNAL_REVIEW, IN_DEVELOPMENT, PROPOSED);
        lead(made, PROPOSED, IN_DEVELOPMENT, APPROVED, CHANGES_REQUESTED);
        lead(made, CHANGES_REQUESTED, IN_DEVELOPMENT);
        lead(made, APPROVED, ACTIVE, PROPOSED, IN_DEVELOPMENT);
        lead(made, ACTIVE, IN_DEVELOPMENT, OBSOLETE);
        lead(made, SUPERSEDED, ACTIVE);
        lead(made, OBSOLETE, ACTIVE);
    }

    private void make(Map<StatusMeaning, Status> made, StatusMeaning meaning, Labels labels, Tone tone, Granted flags) {
        Status status = new Status(meaning, true);
        status.call(labels);
        status.show(tone, meaning.ordinal() + 1);
        status.allow(flags);
        made.put(meaning, store.add(status));
    }

    private static void lead(Map<StatusMeaning, Status> made, StatusMeaning from, StatusMeaning... to) {
        made.get(from).leadTo(List.of(to).stream().map(made::get).toList());
    }
}
