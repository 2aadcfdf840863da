package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectGrant;

/** How long what a contact reaches may be remembered. */
class ReachIT {

    /** More than are told to the database one by one. */
    private static final int TOO_MANY_TO_NAME = 501;

    /** What a test does in an empty world that is forgotten afterwards. */
    private interface InWorld {
        void run(DataRing ring, EntityManager em, World world);
    }

    @ParameterizedTest
    @EnumSource(PortalDatabase.class)
    void staffWhoTakeSomethingAwaySeeItGoneInTheSameRequest(PortalDatabase database) {
        within(database, (ring, em, world) -> {
            Company company = world.customer("REACH");
            Contact contact = world.contact("reach", company, RelationLevel.SITE, true);
            world.project(company, "REACH-1");
            Caller eyes = world.asking(contact);
            ring.as(world.asking(world.staff("reach-doc")));
            VisibleQuery query = ring.get(VisibleQuery.class);

            assertThat(query.count(Project.class, eyes, Restriction.none(), 10)).isEqualTo(1);
            em.createQuery("update Company c set c.portalOn = false where c.id = :id")
                    .setParameter("id", company.getId())
                    .executeUpdate();
            assertThat(query.count(Project.class, eyes, Restriction.none(), 10)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource(PortalDatabase.class)
    void whoHasHundredsOfChosenProjectsSeesTheseAndNoOther(PortalDatabase database) {
        within(database, (ring, em, world) -> {
            Company company = world.customer("MANY");
            Contact contact = world.contact("many", company, RelationLevel.SITE, false);
            for (int i = 0; i < TOO_MANY_TO_NAME; i++) {
                world.choose(world.project(company, "CHOSEN-" + i), contact);
            }
            world.project(company, "OTHER");
            em.flush();
            Caller caller = world.asking(contact);
            ring.as(caller);

            assertThat(ring.get(VisibleQuery.class).list(Project.class, caller, Restriction.none(), 1_000))
                    .hasSize(TOO_MANY_TO_NAME)
                    .allMatch(project -> project.get().getNumber().startsWith("CHOSEN"));
        });
    }

    @ParameterizedTest
    @EnumSource(PortalDatabase.class)
    void aListBeginsWithTheFirstDocumentOfAnyProjectNamedForTheContact(PortalDatabase database) {
        within(database, (ring, em, world) -> {
            Company company = world.customer("FIRST");
            Contact contact = world.contact("first", company, RelationLevel.SITE, false);
            List<Project> projects = Stream.of("A-other", "B-granted", "C-chosen", "D-granted", "E-other")
                    .map(number -> world.project(company, number))
                    .toList();
            for (Project project : projects) {
                DocumentSlot slot = new DocumentSlot(project, project.getNumber(), "Drawing", World.NOON);
                slot.register(true);
                em.persist(slot);
            }
            world.choose(projects.get(2), contact);
            for (int granted : List.of(1, 3)) {
                projects.get(granted).keepConfidential(true);
                em.persist(new ProjectGrant(projects.get(granted), contact));
            }
            em.flush();
            Caller caller = world.asking(contact);
            ring.as(caller);

            assertThat(numbers(ring, caller, false)).containsExactly("b-granted", "c-chosen", "d-granted");
            assertThat(numbers(ring, caller, true)).containsExactly("d-granted", "c-chosen", "b-granted");
        });
    }

    @ParameterizedTest
    @EnumSource(PortalDatabase.class)
    void aListGoesOnPastAnyNumberOfHiddenDocuments(PortalDatabase database) {
        within(database, (ring, em, world) -> {
            Company company = world.customer("PAST");
            Contact contact = world.contact("past", company, RelationLevel.SITE, false);
            List<Project> chosen = List.of(world.project(company, "ONE"), world.project(company, "TWO"));
            chosen.forEach(project -> world.choose(project, contact));
            for (int i = 10; i < 60; i++) {
                DocumentSlot slot = new DocumentSlot(chosen.get(i % 2), "D-" + i / 2, "Drawing", World.NOON);
                slot.register(i < 12 || i > 50);
                em.persist(slot);
            }
            em.flush();
            Caller caller = world.asking(contact);
            ring.as(caller);
            List<String> visible =
                    List.of("d-25", "d-26", "d-26", "d-27", "d-27", "d-28", "d-28", "d-29", "d-29", "d-5", "d-5");

            for (int limit : List.of(1, 2, 3, 20)) {
                assertThat(pageByPage(ring, caller, limit, false)).isEqualTo(visible);
                assertThat(pageByPage(ring, caller, limit, true))
                        .isEqualTo(visible.stream()
                                .sorted(Comparator.reverseOrder())
                                .toList());
            }
        });
    }

    private static List<String> pageByPage(DataRing ring, Caller caller, int limit, boolean descending) {
        return Slice.whole(next -> slice(ring, caller, new SliceRequest(Cursor.parse(next), limit, descending, 0)));
    }

    private static void within(PortalDatabase database, InWorld test) {
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            database.rollback(em -> {
                DataRing.use(em);
                test.run(ring, em, new World(em));
            });
        }
    }

    private static List<String> numbers(DataRing ring, Caller caller, boolean descending) {
        return slice(ring, caller, SliceRequest.few(10, descending)).items();
    }

    private static Slice<String> slice(DataRing ring, Caller caller, SliceRequest request) {
        Listing<DocumentSlot, String> byNumber = new Listing<>(
                DocumentSlot.class,
                Restriction.none(),
                "numberFolded",
                (slot, query, cb) -> List.of(),
                (id, columns) -> columns.get(1, String.class));
        return ring.get(VisibleQuery.class).slice(byNumber, request, caller);
    }
}
