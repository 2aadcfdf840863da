package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.CompanyStatus;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.DeliveryPreferences;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.Root;

/** B, D, R, L and O said in sentences: what a contact of Leeds sees, and the reason for the rest. */
class DesignVisibilityIT {

    private static DataRing ring;
    private static VisibleQuery query;
    private static WhyHidden whyHidden;

    private EntityManager em;
    private World world;
    private DesignWorld designs;
    private Company leeds;
    private Contact lee;
    private Account dana;
    private Design d1;
    private DesignRevision active;

    @BeforeAll
    static void open() {
        ring = new DataRing(Wiring.ALL);
        query = ring.get(VisibleQuery.class);
        whyHidden = ring.get(WhyHidden.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            designs = new DesignWorld(em);
            leeds = world.customer("NL");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            dana = world.staff("dana");
            d1 = designs.design(leeds, "D1");
            active = designs.revision(d1, "A", StatusMeaning.ACTIVE);
            em.flush();
            test.accept(em);
        });
    }

    private static Caller with(Caller caller, String right) {
        return new Caller(
                caller.kind(),
                caller.accountId(),
                caller.login(),
                caller.name(),
                caller.contactId(),
                caller.sides(),
                Set.of(Right.PORTAL_VIEW, right),
                caller.seeingAs());
    }

    private Caller seeingAs(Contact contact) {
        Caller eyes = world.asking(contact);
        return new Caller(
                Caller.Kind.CONTACT,
                dana.getId(),
                dana.getLogin(),
                dana.getName(),
                contact.getId(),
                eyes.sides(),
                Right.OF_SEEING_AS,
                true);
    }

    /** The reason why the caller does not see it, null when it does; list, single and reason must agree. */
    private <E extends Root> String why(Class<E> root, E thing, Caller caller) {
        em.flush();
        ring.as(caller);
        String reason = whyHidden.reason(root, thing.getId(), caller).orElse(null);
        List<UUID> listed = query.list(root, caller, (e, q, cb) -> cb.equal(e.get("id"), thing.getId()), 5).stream()
                .map(visible -> visible.get().getId())
                .toList();
        assertThat(listed).as("list beside reason " + reason).hasSize(reason == null ? 1 : 0);
        return reason == null ? null : reason.replace("access.why.", "");
    }

    private String why(Design design) {
        return why(Design.class, design, world.asking(lee));
    }

    private String why(DesignRevision revision) {
        String reason = why(DesignRevision.class, revision, world.asking(lee));
        String told = why(DesignRevision.class, revision, seeingAs(lee));
        assertThat(told).as("seen as lee by staff who may see all of it").isEqualTo(reason);
        return reason;
    }

    private String why(DesignLayer layer) {
        String reason = why(DesignLayer.class, layer, world.asking(lee));
        assertThat(why(DesignLayer.class, layer, seeingAs(lee)))
                .as("seen as lee by staff who may see all of it")
                .isEqualTo(reason);
        return reason;
    }

    @ParameterizedTest
    @EnumSource
    void aDesignOfTheLibraryFollowsReachAlone(PortalDatabase database) {
        in(database, em -> {
            Contact bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
            Contact sam = world.contact("sam", world.supplier("ST"), RelationLevel.SITE, true);
            assertThat(why(d1)).isNull();
            assertThat(why(Design.class, d1, world.asking(bea))).isEqualTo("outOfReach");
            assertThat(why(Design.class, d1, world.asking(sam))).isEqualTo("outOfReach");
            assertThat(why(Design.class, d1, world.asking(dana))).isNull();
            lee.getWebAccess().forbid();
            assertThat(why(d1)).isEqualTo("noWebAccess");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDesignOfAProjectShowsWithItsProjectOnly(PortalDatabase database) {
        in(database, em -> {
            Project project = world.project(leeds, "P1");
            d1.lieIn(project);
            assertThat(why(d1)).isNull();
            project.hide(true);
            assertThat(why(d1)).isEqualTo("hidden");
            project.hide(false);
            project.complete(true);
            assertThat(why(d1)).isEqualTo("completed");
            project.complete(false);
            lee.getWebAccess().reachAllProjects(false);
            assertThat(why(d1)).isEqualTo("notChosen");
            world.choose(project, lee);
            assertThat(why(d1)).isNull();
            project.keepConfidential(true);
            assertThat(why(d1)).isEqualTo("notGranted");
            assertThat(why(Design.class, d1, world.asking(dana))).isEqualTo("notAMember");
            assertThat(why(DesignRevision.class, active, world.asking(dana))).isEqualTo("notAMember");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingShowsOfAnArchivedDesignOrWithoutTheModule(PortalDatabase database) {
        in(database, em -> {
            d1.archive(true);
            assertThat(why(d1)).isEqualTo("designArchived");
            d1.archive(false);
            em.persist(new CompanyModule(leeds, Module.DESIGNS, false));
            assertThat(why(d1)).isEqualTo("moduleOff");
            assertThat(why(active)).isEqualTo("moduleOff");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W5 what stands in a status that is not shown is hidden, and the company's own word comes first")
    void theStatusSaysWhatShows(PortalDatabase database) {
        in(database, em -> {
            Design d2 = designs.design(leeds, "D2");
            DesignRevision draft = designs.revision(d2, "A", StatusMeaning.IN_DEVELOPMENT);
            assertThat(why(d2)).isEqualTo("noVisibleRevision");
            assertThat(why(draft)).isEqualTo("statusHidden");
            CompanyStatus own = new CompanyStatus(leeds, designs.statuses.of(StatusMeaning.IN_DEVELOPMENT), true);
            em.persist(own);
            assertThat(why(draft)).isNull();
            assertThat(why(d2)).isNull();
            own.show(false);
            em.persist(new CompanyStatus(leeds, designs.statuses.of(StatusMeaning.ACTIVE), false));
            assertThat(why(active)).isEqualTo("statusHidden");
            em.persist(
                    new CompanyStatus(world.customer("BW"), designs.statuses.of(StatusMeaning.IN_DEVELOPMENT), true));
            assertThat(why(draft)).as("another company's word").isEqualTo("statusHidden");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionWithoutAStatusCountsAsWhatTheHostHasChosen(PortalDatabase database) {
        in(database, em -> {
            Design d2 = designs.design(leeds, "D2");
            DesignRevision none = designs.revision(d2, "A", null);
            assertThat(why(none)).isEqualTo("statusHidden");
            designs.settings.countNullAs(designs.statuses.of(StatusMeaning.PROPOSED));
            assertThat(why(none)).isNull();
            em.persist(new CompanyStatus(leeds, designs.statuses.of(StatusMeaning.PROPOSED), false));
            assertThat(why(none)).isEqualTo("statusHidden");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotTakenInYetIsHidden(PortalDatabase database) {
        in(database, em -> {
            Design d2 = designs.design(leeds, "D2");
            DesignRevision revision = designs.bare(d2, "A", StatusMeaning.PROPOSED);
            assertThat(why(revision)).isEqualTo("notReady");
            designs.drawing(revision, LayerType.ONE_UP);
            assertThat(why(revision)).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W5b under modification the active revision is hidden or kept, and what is newer follows its status")
    void aModificationHidesTheActiveRevisionUnlessTheHostKeepsIt(PortalDatabase database) {
        in(database, em -> {
            DesignRevision older = active;
            DesignRevision newer = designs.revision(d1, "B", StatusMeaning.IN_DEVELOPMENT);
            assertThat(d1.isUnderModification()).isTrue();
            assertThat(why(older)).isEqualTo("underModification");
            assertThat(why(newer)).isEqualTo("statusHidden");
            assertThat(why(d1)).isEqualTo("noVisibleRevision");
            designs.settings.keepActiveShown(true);
            assertThat(why(older)).isNull();
            assertThat(why(d1)).isNull();
            assertThat(why(newer)).isEqualTo("statusHidden");
            em.persist(new CompanyStatus(leeds, designs.statuses.of(StatusMeaning.IN_DEVELOPMENT), true));
            designs.settings.keepActiveShown(false);
            assertThat(why(newer)).as("newer than the active one").isNull();
            assertThat(why(older)).isEqualTo("underModification");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W7 W12 of a drawing only layers of types the instance, the customer and the contact have show")
    void layersShowByTheirType(PortalDatabase database) {
        in(database, em -> {
            DesignFile file = designs.drawing(active, LayerType.values());
            assertThat(of(file, LayerType.ONE_UP)).isNull();
            assertThat(of(file, LayerType.ARTWORK)).isNull();
            assertThat(of(file, LayerType.MANUFACTURING)).isEqualTo("layerTypeNotOfCompany");
            assertThat(of(file, LayerType.THREE_D)).isEqualTo("layerTypeNotOfCompany");
            assertThat(of(file, LayerType.UNCLASSIFIED)).isEqualTo("layerUnclassified");
            leeds.showLayers(Set.of(LayerType.ONE_UP, LayerType.MANUFACTURING));
            assertThat(of(file, LayerType.MANUFACTURING)).isNull();
            assertThat(of(file, LayerType.ARTWORK)).isEqualTo("layerTypeNotOfCompany");
            rule(LayerType.MANUFACTURING).decide(false, false);
            assertThat(of(file, LayerType.MANUFACTURING)).isEqualTo("layerTypeOff");
            lee.narrowLayers(Set.of(LayerType.MANUFACTURING));
            assertThat(of(file, LayerType.ONE_UP)).isEqualTo("layerTypeNotOfContact");
            lee.narrowLayers(Set.of());
            assertThat(of(file, LayerType.ONE_UP)).as("own types, and none").isEqualTo("layerTypeNotOfContact");
            lee.narrowLayers(null);
            assertThat(of(file, LayerType.ONE_UP)).isNull();
            assertThat(why(DesignLayer.class, file.getLayers().get(3), world.asking(dana)))
                    .isNull();
        });
    }

    private LayerRule rule(LayerType type) {
        return em.createQuery("select r from LayerRule r where r.type = :type", LayerRule.class)
                .setParameter("type", type)
                .getSingleResult();
    }

    private String of(DesignFile file, LayerType type) {
        return why(file.getLayers().stream()
                .filter(layer -> layer.getType() == type)
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aLayerHidesWithEveryLayerAboveItAndByItsOwnStatus(PortalDatabase database) {
        in(database, em -> {
            List<DesignLayer.Facts> nested = List.of(
                    new DesignLayer.Facts("ocg:0", null, "Press", null, null, false, 1, true),
                    new DesignLayer.Facts("ocg:1", "ocg:0", "One", null, null, false, 1, true),
                    new DesignLayer.Facts("ocg:2", "ocg:1", "One", null, null, false, 1, true));
            DesignFile file =
                    designs.drawing(active, nested, LayerType.MANUFACTURING, LayerType.ONE_UP, LayerType.ONE_UP);
            DesignLayer top = file.getLayers().get(0);
            DesignLayer leaf = file.getLayers().get(2);
            assertThat(why(leaf)).isEqualTo("layerTypeNotOfCompany");
            top.classify(LayerType.ARTWORK);
            assertThat(why(leaf)).isNull();
            top.stand(designs.statuses.of(StatusMeaning.IN_DEVELOPMENT));
            assertThat(why(leaf)).isEqualTo("layerStatusHidden");
            top.stand(designs.statuses.of(StatusMeaning.ACTIVE));
            assertThat(why(leaf)).isNull();
            assertThat(why(top)).isNull();
            em.createQuery("update DesignRevision r set r.ingest = :waiting")
                    .setParameter("waiting", org.sightline.entities.design.IngestState.WAITING_FOR_LAYER_REVIEW)
                    .executeUpdate();
            assertThat(why(leaf)).as("with its revision").isEqualTo("notReady");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLayerWhoseAncestorsWereNeverNotedIsAskedItself(PortalDatabase database) {
        in(database, em -> {
            DesignFile file = designs.drawing(active, LayerType.MANUFACTURING);
            em.createNativeQuery("delete from layer_ancestor").executeUpdate();
            assertThat(why(file.getLayers().get(0))).isEqualTo("layerTypeNotOfCompany");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the original goes to who has the right for it and sees every layer; to staff who see the design")
    void theOriginalNeedsEveryLayerAndTheRight(PortalDatabase database) {
        in(database, em -> {
            DesignFile plain = active.getFiles().get(0);
            DesignFile mixed = designs.drawing(active, LayerType.ONE_UP, LayerType.MANUFACTURING);
            Caller original = with(world.asking(lee), Right.ORIGINAL_DOWNLOAD);
            assertThat(why(DesignFile.class, plain, world.asking(lee))).isEqualTo("noOriginals");
            assertThat(why(DesignFile.class, plain, original)).isNull();
            assertThat(why(DesignFile.class, mixed, original)).isEqualTo("someLayerHidden");
            leeds.showLayers(Set.of(LayerType.ONE_UP, LayerType.MANUFACTURING));
            assertThat(why(DesignFile.class, mixed, original)).isNull();
            assertThat(why(DesignFile.class, mixed, world.asking(dana))).isNull();
            DesignFile empty = designs.drawing(active);
            assertThat(why(DesignFile.class, empty, original))
                    .as("nobody has looked into it")
                    .isEqualTo("someLayerHidden");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W8 the original goes out in a format that is delivered, to the contact or else to its customer")
    void theOriginalNeedsAFormatThatIsDelivered(PortalDatabase database) {
        in(database, em -> {
            Caller original = with(world.asking(lee), Right.ORIGINAL_DOWNLOAD);
            DesignFile file = active.getFiles().get(0);
            assertThat(why(DesignFile.class, file, original)).isNull();
            leeds.prefer(new DeliveryPreferences(null, Set.of(DeliveryFormat.DXF), null, null, null));
            assertThat(why(DesignFile.class, file, original)).isEqualTo("formatNotDelivered");
            for (DeliveryFormat format : DeliveryFormat.values()) {
                lee.prefer(new DeliveryPreferences(null, Set.of(format), null, null, null));
                assertThat(why(DesignFile.class, file, original) == null)
                        .isEqualTo(format == DeliveryFormat.PDF || format == DeliveryFormat.NATIVE);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W9 who sees a whole group sees its designs, each by the statuses and types of its own company")
    void everyCompanyOfAGroupHasStatusesAndTypesOfItsOwn(PortalDatabase database) {
        in(database, em -> {
            Company lyon = world.customer("NY");
            world.group("Northfield", leeds, lyon);
            Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
            Design d6 = designs.design(lyon, "D6");
            DesignRevision a = designs.bare(d6, "A", StatusMeaning.ACTIVE);
            DesignLayer press =
                    designs.drawing(a, LayerType.MANUFACTURING).getLayers().get(0);
            DesignLayer pressOfLeeds =
                    designs.drawing(active, LayerType.MANUFACTURING).getLayers().get(0);
            lyon.showLayers(Set.of(LayerType.MANUFACTURING));
            assertThat(why(DesignLayer.class, press, world.asking(gail))).isNull();
            assertThat(why(DesignLayer.class, pressOfLeeds, world.asking(gail))).isEqualTo("layerTypeNotOfCompany");
            assertThat(why(d6)).isEqualTo("outOfReach");
            em.persist(new CompanyStatus(lyon, designs.statuses.of(StatusMeaning.ACTIVE), false));
            assertThat(why(DesignRevision.class, a, world.asking(gail))).isEqualTo("statusHidden");
            assertThat(why(DesignRevision.class, active, world.asking(gail))).isNull();
        });
    }
}
