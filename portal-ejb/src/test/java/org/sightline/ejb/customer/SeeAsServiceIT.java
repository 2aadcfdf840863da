package org.sightline.ejb.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Explained;
import org.sightline.ejb.access.ExplainedKind;
import org.sightline.ejb.access.Explaining;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.shared.NotFoundException;

/** Looking with the eyes of a contact, and why things are hidden from it, on a real database. */
class SeeAsServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final SeeAsService service = ring.get(SeeAsService.class);
    private final AccessStore access = ring.get(AccessStore.class);
    private final Explaining explaining = ring.get(Explaining.class);

    private World world;
    private EntityManager em;
    private Account doc;
    private Company leeds;
    private Company lyon;
    private Contact lee;

    @AfterEach
    void close() {
        ring.get(ClockOffset.class).set(Duration.ZERO);
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            lyon = world.customer("NY");
            world.group("Northfield", leeds, lyon);
            doc = world.staff("doc");
            em.persist(role("DOC", AccountKind.STAFF, doc, Right.OF_STAFF));
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            em.persist(role("APPROVER", AccountKind.CONTACT, lee.getAccount(), Right.OF_CONTACTS));
            ring.as(world.asking(doc));
            em.flush();
            test.accept(em);
        });
    }

    private static Role role(String code, AccountKind kind, Account holder, List<String> rights) {
        Role role = new Role(kind, code, code, rights);
        holder.give(List.of(role));
        return role;
    }

    private Caller asLee() {
        return new Caller(
                Caller.Kind.CONTACT,
                doc.getId(),
                doc.getLogin(),
                doc.getName(),
                lee.getId(),
                access.eyes(lee.getId()).sides(),
                Set.of(Right.CONTACT, Right.PORTAL_VIEW),
                true);
    }

    private List<String> projects() {
        return ring
                .get(ProjectService.class)
                .list(ProjectFilter.all(), ProjectSort.NUMBER, SliceRequest.first(50))
                .items()
                .stream()
                .map(ProjectRow::number)
                .toList();
    }

    private String why(Project project) {
        ring.as(world.asking(doc));
        return explaining
                .explain(lee.getId(), ExplainedKind.PROJECT, project.getId())
                .reason();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheReadingRightsOfTheContactAreLeft(PortalDatabase database) {
        in(database, em -> {
            service.start(lee.getId());

            assertThat(access.rights(doc.getId())).isEqualTo(Right.OF_SEEING_AS);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoLosesTheRightToSeeAsHasTheOwnEyesBack(PortalDatabase database) {
        in(database, em -> {
            service.start(lee.getId());
            doc.give(List.of());
            em.persist(role("VIEWER", AccountKind.STAFF, doc, List.of(Right.PROJECT_VIEW)));

            assertThat(access.rights(doc.getId())).containsExactlyInAnyOrder(Right.STAFF, Right.PROJECT_VIEW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aQuarterOfAnHourLaterItIsOverAndToldOnce(PortalDatabase database) {
        in(database, em -> {
            service.start(lee.getId());
            assertThat(service.ranOut()).isEmpty();
            ring.get(ClockOffset.class).set(Duration.ofMinutes(15));

            assertThat(access.rights(doc.getId())).contains(Right.STAFF, Right.SEE_AS_CONTACT);
            assertThat(service.ranOut()).contains(lee.getId());
            em.flush();
            assertThat(service.ranOut()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void startLeaveAndEveryViewAreWrittenDownWithTheContact(PortalDatabase database) {
        in(database, em -> {
            Project p1 = world.project(leeds, "P1");
            service.start(lee.getId());
            ring.as(asLee());
            ring.get(ProjectService.class).get(p1.getId());
            assertThat(service.leave()).contains(lee.getId());
            em.flush();

            assertThat(em.createQuery(
                                    "select concat(e.action, concat(' ', e.actor)) from AuditEntry e"
                                            + " where e.seenAs = :lee order by e.actedAt",
                                    String.class)
                            .setParameter("lee", lee.getId().toString())
                            .getResultList())
                    .containsExactly("project.viewed doc@example.org", "seeAs.left doc@example.org");
            assertThat(access.rights(doc.getId())).contains(Right.STAFF);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theStaffMembersOwnRulesHoldToo(PortalDatabase database) {
        in(database, em -> {
            world.project(leeds, "P1");
            Project secret = world.project(leeds, "P9");
            secret.keepConfidential(true);
            em.persist(new ProjectGrant(secret, lee));
            em.flush();

            ring.as(access.eyes(lee.getId()));
            assertThat(projects()).containsExactly("P1", "P9");
            ring.as(asLee());
            assertThat(projects()).containsExactly("P1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContactWithoutWebAccessShowsNothingAndTheReason(PortalDatabase database) {
        in(database, em -> {
            world.project(leeds, "P1");
            lee.getWebAccess().forbid();
            service.start(lee.getId());
            ring.as(asLee());

            assertThat(projects()).isEmpty();
            assertThat(service.now().orElseThrow().nothing()).isEqualTo("access.why.noWebAccess");
            lee.getWebAccess().allow();
            em.flush();
            assertThat(service.now().orElseThrow().nothing()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRuleThatFailsIsNamed(PortalDatabase database) {
        in(database, em -> {
            Project p1 = world.project(leeds, "P1");
            Project hidden = world.project(leeds, "P2");
            hidden.hide(true);
            Project completed = world.project(leeds, "P3");
            completed.complete(true);
            Project other = world.project(lyon, "P8");
            em.flush();

            assertThat(why(p1)).isNull();
            assertThat(why(hidden)).isEqualTo("access.why.hidden");
            assertThat(why(completed)).isEqualTo("access.why.completed");
            assertThat(why(other)).isEqualTo("access.why.outOfReach");
            lee.getWebAccess().reachAllProjects(false);
            em.flush();
            assertThat(why(p1)).isEqualTo("access.why.notChosen");
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofThingsStaffMayNotSeeNothingIsExplained(PortalDatabase database) {
        in(database, em -> {
            Project secret = world.project(leeds, "P9");
            secret.keepConfidential(true);
            em.flush();

            assertThatThrownBy(() -> why(secret)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> explaining.explain(lee.getId(), ExplainedKind.PROJECT, UUID.randomUUID()))
                    .isInstanceOf(NotFoundException.class);
            assertThat(explaining
                            .projects(lee.getId(), null, SliceRequest.first(50))
                            .items())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesAroundAContactIsListedWithReasonsAndNothingElse(PortalDatabase database) {
        in(database, em -> {
            Project p1 = world.project(leeds, "P1");
            world.project(leeds, "P2").hide(true);
            world.project(lyon, "P8");
            world.project(world.customer("BW"), "P6");
            Company tools = world.supplier("ST");
            world.assign(p1, "P1-003", tools);
            Contact sam = new Contact("Sam", "Southern", "sam@example.org");
            em.persist(sam);
            em.persist(new Relation(sam, tools, RelationLevel.SITE));
            em.flush();

            assertThat(explaining
                            .projects(lee.getId(), null, SliceRequest.first(50))
                            .items())
                    .extracting(Explained::number, Explained::reason)
                    .containsExactly(
                            tuple("P1", null), tuple("P2", "access.why.hidden"), tuple("P8", "access.why.outOfReach"));
            assertThat(explaining
                            .projects(sam.getId(), null, SliceRequest.first(50))
                            .items())
                    .extracting(Explained::number, Explained::reason)
                    .containsExactly(tuple("P1", "access.why.noWebAccess"));
            assertThat(explaining
                            .documents(lee.getId(), null, SliceRequest.first(50))
                            .items())
                    .extracting(Explained::number, Explained::reason)
                    .containsExactly(tuple("P1-003", "access.why.noVisibleRevision"));
            assertThat(explaining.glance(lee.getId()).items())
                    .extracting(Explained::number)
                    .containsExactly("P1", "P2", "P8", "P1-003");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whileSeeingAsAContactTheHiddenOnesAreNamedWithTheirReasons(PortalDatabase database) {
        in(database, em -> {
            world.project(leeds, "P1");
            world.project(leeds, "P2").hide(true);
            Project secret = world.project(leeds, "P9");
            secret.keepConfidential(true);
            em.flush();

            assertThat(explaining.hiddenProjects()).isEmpty();
            ring.as(access.eyes(lee.getId()));
            assertThat(explaining.hiddenProjects()).isEmpty();
            ring.as(asLee());
            assertThat(explaining.hiddenProjects())
                    .extracting(Explained::number, Explained::reason)
                    .containsExactly(tuple("P2", "access.why.hidden"));
        });
    }
}
