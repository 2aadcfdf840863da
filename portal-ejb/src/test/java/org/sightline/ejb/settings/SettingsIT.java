package org.sightline.ejb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.OpenModules;
import org.sightline.ejb.audit.AuditFilter;
import org.sightline.ejb.audit.AuditRow;
import org.sightline.ejb.audit.AuditService;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** The settings of the instance on a real database. */
class SettingsIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final ModuleSettings modules = ring.get(ModuleSettings.class);
    private final StatusSettings statuses = ring.get(StatusSettings.class);
    private final LayerSettings layers = ring.get(LayerSettings.class);
    private final GeneralSettings general = ring.get(GeneralSettings.class);
    private final BrandingSettings branding = ring.get(BrandingSettings.class);
    private final CurrentSettings current = ring.get(CurrentSettings.class);

    private World world;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            world = new World(em);
            ring.as(world.asking(world.staff("admin")));
            current.forget();
            ring.get(ShippedSettings.class).make();
            em.flush();
            test.accept(em);
        });
    }

    private List<AuditRow> told(String action) {
        return ring.get(AuditService.class)
                .list(new AuditFilter(null, action, null, null, null, null), SliceRequest.first(10))
                .items();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyRowTheDefaultsHold(PortalDatabase database) {
        database.rollback(em -> {
            DataRing.use(em);
            current.forget();

            assertThat(current.languages()).containsExactly("en", "de");
            assertThat(current.defaultLanguage()).isEqualTo("en");
            assertThat(current.temporaryPasswords()).isTrue();
            assertThat(current.mailSender()).isEqualTo(new MailSender(null, null, null));
            assertThat(current.look().name()).isEqualTo("Sightline");
            assertThat(current.look().colour()).isEqualTo("#0b5c8a");
            assertThat(current.look().darkColour()).isEqualTo("#6db9e4");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShippedIsMadeOnceAndAsSpecified(PortalDatabase database) {
        in(database, em -> {
            ring.get(ShippedSettings.class).make();
            em.flush();

            assertThat(statuses.list()).extracting(StatusRow::meaning).containsExactly(StatusMeaning.values());
            assertThat(statuses.list().stream()
                            .filter(row -> row.flags().customerVisible())
                            .map(StatusRow::meaning))
                    .containsExactly(
                            StatusMeaning.PROPOSED,
                            StatusMeaning.CHANGES_REQUESTED,
                            StatusMeaning.APPROVED,
                            StatusMeaning.ACTIVE);
            assertThat(layers.list().stream()
                            .filter(LayerSettings.Choice::newCustomers)
                            .map(LayerSettings.Choice::type))
                    .containsExactly(LayerType.ONE_UP, LayerType.DIMENSIONS, LayerType.ARTWORK);
            assertThat(layers.list().stream().filter(choice -> !choice.shown()).map(LayerSettings.Choice::type))
                    .containsExactly(LayerType.UNCLASSIFIED);
            assertThat(modules.list()).hasSize(5).allMatch(ModuleSettings.Choice::on);
            StatusRow development = shipped(StatusMeaning.IN_DEVELOPMENT);
            assertThat(general.get().nullStatus()).isEqualTo(development.id());
            assertThat(development.next())
                    .contains(shipped(StatusMeaning.ACTIVE).id());
            assertThat(shipped(StatusMeaning.ACTIVE).next()).contains(development.id());
        });
    }

    private StatusRow shipped(StatusMeaning meaning) {
        return statuses.list().stream()
                .filter(row -> row.meaning() == meaning && row.shipped())
                .findFirst()
                .orElseThrow();
    }

    private List<ModuleSettings.Choice> without(Module off) {
        return modules.list().stream()
                .map(choice -> new ModuleSettings.Choice(choice.module(), choice.module() != off, choice.version()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W19 a module that is off is closed to contacts, and the change is told with old and new")
    void aModuleThatIsOffIsClosed(PortalDatabase database) {
        in(database, em -> {
            Company bw = world.customer("BW");
            Contact bea = world.contact("bea", bw, RelationLevel.SITE, true);
            assertThat(isOpen(bea)).isTrue();

            List<ModuleSettings.Choice> seen = without(Module.DOCUMENTS);
            modules.save(seen);

            assertThat(isOpen(bea)).isFalse();
            assertThat(told("settings.modules.changed"))
                    .extracting(AuditRow::json)
                    .containsExactly("{\"DOCUMENTS\":\"true > false\"}");
            modules.save(without(null));
            assertThatThrownBy(() -> modules.save(seen)).isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W19 what one company has off others keep")
    void whatOneCompanyHasOffOthersKeep(PortalDatabase database) {
        in(database, em -> {
            Company bw = world.customer("BW");
            Contact bea = world.contact("bea", bw, RelationLevel.SITE, true);
            Contact lee = world.contact("lee", world.customer("NL"), RelationLevel.SITE, true);
            em.persist(new CompanyModule(bw, Module.DOCUMENTS, false));
            em.flush();

            assertThat(isOpen(bea)).isFalse();
            assertThat(isOpen(lee)).isTrue();
        });
    }

    private boolean isOpen(Contact contact) {
        ring.as(world.asking(contact));
        boolean open = ring.get(OpenModules.class).isOpen(Module.DOCUMENTS);
        ring.as(world.asking(world.staff("admin" + UUID.randomUUID())));
        return open;
    }

    private static StatusDraft draft(String en, String de, StatusFlags.Granted flags, UUID... next) {
        return new StatusDraft(StatusMeaning.PROPOSED, en, de, Tone.INFO, 4, flags, Arrays.asList(next));
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsNamedFlaggedAndConnected(PortalDatabase database) {
        in(database, em -> {
            StatusFlags.Granted seen = new StatusFlags.Granted(true, false, true, true, false, false);
            UUID active = shipped(StatusMeaning.ACTIVE).id();
            StatusRow made = statuses.create(draft("Second proposal", "Zweiter Vorschlag", seen, active));
            StatusRow changed = statuses.change(
                    made.id(), made.version(), draft("Proposal two", "Zweiter Vorschlag", seen, active));

            assertThat(changed.label("en")).isEqualTo("Proposal two");
            assertThat(changed.next()).containsExactly(active);
            assertThat(told("settings.status.changed"))
                    .extracting(row -> row.details().get("labelEn"))
                    .containsExactly("Second proposal > Proposal two");
            assertThatThrownBy(() -> statuses.change(made.id(), made.version(), draft("x", "y", seen)))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aStatusThatContradictsItselfIsRefusedBesideItsField(PortalDatabase database) {
        in(database, em -> {
            StatusFlags.Granted blind = new StatusFlags.Granted(false, false, false, true, false, false);
            StatusFlags.Granted last = new StatusFlags.Granted(true, false, false, false, false, true);
            UUID active = shipped(StatusMeaning.ACTIVE).id();

            refused("flags", () -> statuses.create(draft("a", "a", blind)));
            refused("next", () -> statuses.create(draft("a", "a", last, active)));
            refused("labelEn", () -> statuses.create(draft(" active ", "a", last)));
            refused("labelDe", () -> statuses.create(draft("a", "aktiv", last)));
        });
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                .contains(field));
    }

    @ParameterizedTest
    @EnumSource
    void layersNobodyClassifiedAreNeverShown(PortalDatabase database) {
        in(database, em -> {
            LayerSettings.Choice last = layers.list().get(LayerType.values().length - 1);
            assertThatThrownBy(() -> layers.save(
                            List.of(new LayerSettings.Choice(LayerType.UNCLASSIFIED, true, false, last.version()))))
                    .hasMessage("settings.layers.unclassified");
            assertThatThrownBy(() -> layers.save(List.of(new LayerSettings.Choice(LayerType.TEXT, false, true, 1))))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void languagesAndSenderAreReadByEverybodyAtOnce(PortalDatabase database) {
        in(database, em -> {
            long version = general.get().version();
            general.save(new General(
                    List.of("de"), "de", "Ashgrove", "portal@ashgrove.example", " ", false, null, false, version));

            assertThat(current.languages()).containsExactly("de");
            assertThat(current.temporaryPasswords()).isFalse();
            assertThat(current.mailSender()).isEqualTo(new MailSender("Ashgrove", "portal@ashgrove.example", null));
            long now = general.get().version();
            refused("defaultLanguage", () -> general.save(general(List.of("de"), "en", null, now)));
            refused("languages", () -> general.save(general(List.of(), "en", null, now)));
            refused("senderAddress", () -> general.save(general(List.of("en"), "en", "Ashgrove", now)));
        });
    }

    private static General general(List<String> languages, String byDefault, String name, long version) {
        return new General(languages, byDefault, name, null, null, true, null, false, version);
    }

    @ParameterizedTest
    @EnumSource
    void aColourThatCarriesNoWhiteTextIsRefusedWithTheNearestThatDoes(PortalDatabase database) {
        in(database, em -> {
            long version = branding.get().version();
            refused("colour", () -> branding.save(version, new BrandingDraft("Ashgrove", "#ffcc00", null, null)));
            assertThat(branding.offer("#ffcc00"))
                    .hasValueSatisfying(
                            offered -> branding.save(version, new BrandingDraft("Ashgrove", offered, "Welcome", null)));

            assertThat(current.look().name()).isEqualTo("Ashgrove");
            assertThat(current.look().welcome("en")).isEqualTo("Welcome");
            assertThat(current.look().welcome("de")).isNull();
            assertThat(current.look().version()).isGreaterThan(version);
            assertThat(told("settings.branding.changed"))
                    .extracting(row -> row.details().get("name"))
                    .containsExactly("Sightline > Ashgrove");
        });
    }

    @Test
    @DisplayName("the portal is down when its database does not answer")
    void withoutADatabaseThePortalIsDown() {
        EmbeddedDataSource gone = new EmbeddedDataSource();
        gone.setDatabaseName("memory:nobody-made-it");

        assertThat(new HealthStore().answers(gone)).isFalse();
        assertThat(new HealthStore().answers(PortalDatabase.DERBY.dataSource())).isTrue();
    }
}
