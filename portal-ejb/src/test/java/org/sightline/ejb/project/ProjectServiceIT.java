package org.sightline.ejb.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Projects, their members and their readers on a real database. */
class ProjectServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final ProjectService projects = ring.get(ProjectService.class);
    private final ProjectTeam team = ring.get(ProjectTeam.class);
    private final ProjectReaders readers = ring.get(ProjectReaders.class);

    private World world;
    private Company leeds;
    private Account doc;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            doc = world.staff("doc");
            ring.as(world.asking(doc));
            test.accept(em);
        });
    }

    private ProjectDetail newProject(String number) {
        return projects.create(new NewProject(number, "Line " + number, leeds.getId(), false, false, false));
    }

    private static ProjectChange confidential(boolean on) {
        return new ProjectChange(null, null, null, null, on, null);
    }

    private static ProjectChange hidden(boolean on) {
        return new ProjectChange(null, null, on, null, null, null);
    }

    private List<String> seenBy(Caller caller) {
        ring.as(caller);
        List<String> numbers = numbers(ProjectFilter.all());
        ring.as(world.asking(doc));
        return numbers;
    }

    private List<String> numbers(ProjectFilter filter) {
        return projects.list(filter, ProjectSort.NUMBER, SliceRequest.first(50)).items().stream()
                .map(ProjectRow::number)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsGivenOnceWhateverItsCase(PortalDatabase database) {
        in(database, em -> {
            newProject("P1");
            assertThatThrownBy(() -> newProject(" p1 ")).isInstanceOfSatisfying(RefusedException.class, refusal -> {
                assertThat(refusal.getKey()).isEqualTo("project.numberTaken");
                assertThat(refusal.getField()).contains("number");
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void aListIsNarrowedByTextCustomerAndState(PortalDatabase database) {
        in(database, em -> {
            newProject("P1");
            ProjectDetail p2 = newProject("P2");
            projects.change(p2.id(), p2.version(), hidden(true));
            Company bw = world.customer("BW");
            projects.create(new NewProject("P6", "Bottle 100%", bw.getId(), false, false, false));

            assertThat(numbers(ProjectFilter.all())).containsExactly("P1", "P2", "P6");
            assertThat(numbers(new ProjectFilter("LINE", null, null, null, false, false)))
                    .containsExactly("P1", "P2");
            assertThat(numbers(new ProjectFilter("100%", null, null, null, false, false)))
                    .containsExactly("P6");
            assertThat(numbers(new ProjectFilter("%", null, null, null, false, false)))
                    .containsExactly("P6");
            assertThat(numbers(new ProjectFilter(null, bw.getId(), null, null, false, false)))
                    .containsExactly("P6");
            assertThat(numbers(new ProjectFilter(null, null, true, null, false, false)))
                    .containsExactly("P2");
            assertThat(numbers(new ProjectFilter(null, null, null, null, true, false)))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherInEveryOrder(PortalDatabase database) {
        in(database, em -> {
            for (int i = 1; i <= 5; i++) {
                newProject("P" + i);
            }
            for (ProjectSort sort : ProjectSort.values()) {
                var first = projects.list(ProjectFilter.all(), sort, SliceRequest.first(2));
                var second = projects.list(ProjectFilter.all(), sort, SliceRequest.of(first.next(), 2, false));
                var third = projects.list(ProjectFilter.all(), sort, SliceRequest.of(second.next(), 2, false));
                var back = projects.list(ProjectFilter.all(), sort, SliceRequest.of(third.previous(), 2, false));

                assertThat(first.items().size()
                                + second.items().size()
                                + third.items().size())
                        .isEqualTo(5);
                assertThat(third.next()).isNull();
                assertThat(back.items()).isEqualTo(second.items());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCursorOfAnotherOrderIsRefusedAndNoFault(PortalDatabase database) {
        in(database, em -> {
            newProject("P1");
            newProject("P2");
            String cursor = projects.list(ProjectFilter.all(), ProjectSort.NUMBER, SliceRequest.first(1))
                    .next();

            assertThatThrownBy(() ->
                            projects.list(ProjectFilter.all(), ProjectSort.CREATED, SliceRequest.of(cursor, 1, false)))
                    .hasMessage("shared.badCursor");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSavesAnOldVersionIsTold(PortalDatabase database) {
        in(database, em -> {
            ProjectDetail seen = newProject("P1");
            ProjectDetail changed = projects.change(seen.id(), seen.version(), hidden(true));

            assertThat(changed.version()).isGreaterThan(seen.version());
            assertThatThrownBy(() -> projects.change(seen.id(), seen.version(), hidden(false)))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoMakesAProjectConfidentialStaysItsMemberAndOtherStaffLoseIt(PortalDatabase database) {
        in(database, em -> {
            ProjectDetail p9 = newProject("P9");
            projects.change(p9.id(), p9.version(), confidential(true));
            Caller dana = world.asking(world.staff("dana"));

            assertThat(team.members(p9.id())).extracting(MemberRow::login).containsExactly(doc.getLogin());
            assertThat(seenBy(dana)).isEmpty();
            ring.as(dana);
            assertThatThrownBy(() -> projects.get(p9.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLastMemberOfAConfidentialProjectStays(PortalDatabase database) {
        in(database, em -> {
            ProjectDetail p9 = newProject("P9");
            projects.change(p9.id(), p9.version(), confidential(true));

            assertThatThrownBy(() -> team.remove(p9.id(), doc.getId())).hasMessage("project.lastMember");
            Account dana = world.staff("dana");
            em.flush();
            assertThat(team.candidates(p9.id(), "DAN"))
                    .extracting(MemberRow::account)
                    .containsExactly(dana.getId());
            team.add(p9.id(), dana.getId());
            team.add(p9.id(), dana.getId());
            team.remove(p9.id(), doc.getId());
            assertThat(seenBy(world.asking(dana))).containsExactly("P9");
        });
    }

    @ParameterizedTest
    @EnumSource
    void customerAccessNamesEveryReaderAndWhy(PortalDatabase database) {
        in(database, em -> {
            Company lyon = world.customer("NY");
            world.group("Northfield Group", leeds, lyon);
            Contact gail = world.contact("gail", lyon, RelationLevel.GROUP, true);
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, false);
            world.contact("lyla", lyon, RelationLevel.SITE, true);
            Contact max = world.contact("max", leeds, RelationLevel.SITE, true);
            max.getWebAccess().forbid();
            ProjectDetail p1 = newProject("P1");
            ProjectDetail p5 = newProject("P5");
            world.choose(em.find(Project.class, p1.id()), lee);

            assertThat(readers.list(p1.id()))
                    .extracting(ReaderRow::contact, ReaderRow::through, ReaderRow::by)
                    .containsExactlyInAnyOrder(
                            tuple(gail.getId(), RelationLevel.GROUP, ReaderRow.By.ALL_PROJECTS),
                            tuple(lee.getId(), RelationLevel.SITE, ReaderRow.By.CHOSEN));
            assertThat(readers.list(p5.id())).extracting(ReaderRow::contact).containsExactly(gail.getId());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRevokedContactKeepsItsOtherProjects(PortalDatabase database) {
        in(database, em -> {
            Contact gail = world.contact("gail", leeds, RelationLevel.SITE, true);
            ProjectDetail p1 = newProject("P1");
            ProjectDetail p2 = newProject("P2");
            projects.change(p2.id(), p2.version(), hidden(true));
            newProject("P5");

            readers.revokeChoice(p1.id(), gail.getId());

            assertThat(seenBy(world.asking(gail))).containsExactly("P5");
            ProjectDetail hidden = projects.get(p2.id());
            projects.change(p2.id(), hidden.version(), hidden(false));
            assertThat(seenBy(world.asking(gail))).containsExactly("P2", "P5");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyContactsInReachAreGrantedAndGrantsEndWithConfidence(PortalDatabase database) {
        in(database, em -> {
            Contact gail = world.contact("gail", leeds, RelationLevel.SITE, true);
            Contact bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
            ProjectDetail p9 = newProject("P9");
            assertThatThrownBy(() -> readers.grant(p9.id(), Set.of(gail.getId())))
                    .hasMessage("project.grant.notConfidential");
            ProjectDetail closed = projects.change(p9.id(), p9.version(), confidential(true));
            assertThat(seenBy(world.asking(gail))).isEmpty();
            assertThat(readers.candidates(p9.id()))
                    .extracting(GrantRow::contact)
                    .containsExactly(gail.getId());

            readers.grant(p9.id(), Set.of(gail.getId()));
            assertThat(seenBy(world.asking(gail))).containsExactly("P9");
            assertThat(readers.list(p9.id())).extracting(ReaderRow::by).containsExactly(ReaderRow.By.GRANT);
            assertThatThrownBy(() -> readers.grant(p9.id(), Set.of(gail.getId(), bea.getId())))
                    .hasMessage("project.grant.outOfReach");

            ProjectDetail open = projects.change(closed.id(), closed.version(), confidential(false));
            projects.change(open.id(), open.version(), confidential(true));
            assertThat(seenBy(world.asking(gail))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubSupplierNeverLearnsTheCustomer(PortalDatabase database) {
        in(database, em -> {
            Company tools = world.supplier("ST");
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            ProjectDetail p1 = projects.create(new NewProject("P1", "Line", leeds.getId(), false, false, true));
            world.assign(em.find(Project.class, p1.id()), "P1-003", tools);

            ring.as(world.asking(sam));
            assertThat(projects.list(ProjectFilter.all(), ProjectSort.NUMBER, SliceRequest.first(5))
                            .items())
                    .extracting(ProjectRow::number, ProjectRow::customer)
                    .containsExactly(tuple("P1", null));
            assertThat(projects.get(p1.id()).customer()).isNull();
            assertThat(numbers(new ProjectFilter(null, leeds.getId(), null, null, false, false)))
                    .isEmpty();
            assertThatThrownBy(() -> projects.list(ProjectFilter.all(), ProjectSort.CUSTOMER, SliceRequest.first(5)))
                    .hasMessage("shared.badSort");
        });
    }
}
