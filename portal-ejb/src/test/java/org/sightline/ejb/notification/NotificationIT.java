package org.sightline.ejb.notification;

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
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.WaitingRow;
import org.sightline.ejb.submittal.WaitingSubmittals;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.submittal.EmailChoice;
import org.sightline.entities.submittal.IncomingSubmittal;

/** Rule N and the bell, said in sentences. */
class NotificationIT {

    private static DataRing ring;
    private static NotificationService bell;

    private Exchange house;

    @BeforeAll
    static void open() {
        ring = new DataRing(Wiring.ALL);
        bell = ring.get(NotificationService.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            house = new Exchange(ring, em);
            test.accept(em);
        });
    }

    private List<String> listed(NotificationTab tab) {
        house.em.flush();
        return bell.list(tab, SliceRequest.first(50)).items().stream()
                .map(row -> row.kind() + " " + row.about().number())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "D13 a customer's submittal rings at those who look after all projects, and not at who watches only the own ones")
    void whatComesInRingsForThoseWhoLookAfterIt(PortalDatabase database) {
        in(database, em -> {
            NotificationSettings mine = new NotificationSettings(house.vic);
            mine.watch(BellScope.MY_PROJECTS);
            em.persist(mine);
            house.received("C-001");
            house.as(house.doc);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 1));
            assertThat(listed(NotificationTab.TODO)).containsExactly("SUBMITTAL_RECEIVED C-001");
            assertThat(listed(NotificationTab.NEWS)).isEmpty();
            assertThat(bell.tabs()).isEqualTo(new NotificationTabs(1, 0));
            house.as(house.vic);
            assertThat(bell.count()).isEqualTo(new NotificationCount(0, 0));
            assertThat(listed(null)).isEmpty();
            house.as(house.lee);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 0));
            assertThat(listed(NotificationTab.NEWS)).containsExactly("SUBMITTAL_HANDED_IN C-001");
            assertThat(bell.tabs()).isEqualTo(new NotificationTabs(0, 1));
            em.persist(new ProjectMember(house.p1, house.vic));
            house.received("C-002");
            house.as(house.vic);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 2));
            assertThat(listed(NotificationTab.NEWS)).containsExactly("SUBMITTAL_RECEIVED C-002");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D14 what is processed is to do for nobody any more, and its sender is told")
    void whatIsProcessedIsDone(PortalDatabase database) {
        in(database, em -> {
            house.process(house.received("C-001"));
            house.as(house.doc);
            assertThat(bell.count()).isEqualTo(new NotificationCount(0, 0));
            assertThat(listed(null)).isEmpty();
            house.as(house.lee);
            assertThat(listed(NotificationTab.NEWS))
                    .containsExactlyInAnyOrder("SUBMITTAL_HANDED_IN C-001", "SUBMITTAL_PROCESSED C-001");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "D14 the list of projects finds those with submittals to process and says how many; a contact learns nothing by it")
    void theListOfProjectsFindsWhatWaits(PortalDatabase database) {
        in(database, em -> {
            house.world.project(house.leeds, "P5");
            IncomingSubmittal first = house.received("C-001");
            house.received("C-002");
            ProjectFilter waiting = ProjectFilter.all().waiting(true);
            house.as(house.doc);
            assertThat(projects(waiting)).containsExactly("P1 2");
            assertThat(projects(ProjectFilter.all())).containsExactly("P1 2", "P5 0");
            assertThat(waitingIn(house.p1)).containsExactlyInAnyOrder("C-001", "C-002");
            house.process(first);
            assertThat(projects(waiting)).containsExactly("P1 1");
            assertThat(waitingIn(house.p1)).containsExactly("C-002");
            house.as(house.lee);
            assertThat(projects(waiting)).isEmpty();
            assertThat(projects(ProjectFilter.all())).containsExactly("P1 null", "P5 null");
        });
    }

    private List<String> waitingIn(Project project) {
        house.em.flush();
        return ring
                .get(WaitingSubmittals.class)
                .of(Set.of(project.getId()))
                .getOrDefault(project.getId(), List.of())
                .stream()
                .map(WaitingRow::number)
                .toList();
    }

    private List<String> projects(ProjectFilter filter) {
        house.em.flush();
        return ring.get(ProjectService.class).list(filter, ProjectSort.NUMBER, SliceRequest.first(50)).items().stream()
                .map((ProjectRow row) -> row.number() + " " + row.unprocessed())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("N whoever loses sight of a thing is not told of it any more, not even how many there are")
    void whoLosesSightIsToldNothing(PortalDatabase database) {
        in(database, em -> {
            Contact lyla = house.contact("lyla", false);
            house.sent("T-001", EmailChoice.NONE, lyla);
            house.as(lyla);
            assertThat(listed(null)).as("never saw the project").isEmpty();
            house.as(house.lee);
            assertThat(listed(NotificationTab.TODO)).containsExactly("SUBMITTAL_SENT T-001");
            assertThat(bell.count().unread()).isEqualTo(1);
            house.p1.hide(true);
            em.flush();
            house.as(house.lee);
            assertThat(listed(null)).isEmpty();
            assertThat(bell.count().unread()).isZero();
            assertThat(bell.tabs()).isEqualTo(new NotificationTabs(0, 0));
            house.p1.hide(false);
            em.flush();
            house.as(house.lee);
            assertThat(listed(null)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("marking touches nobody else's, and what is read is counted no more but stays to do")
    void markingTouchesOnlyTheOwn(PortalDatabase database) {
        in(database, em -> {
            house.received("C-001");
            house.as(house.doc);
            UUID own = bell.list(null, SliceRequest.first(5)).items().get(0).id();
            house.as(house.lee);
            UUID other = bell.list(null, SliceRequest.first(5)).items().get(0).id();
            house.as(house.doc);
            assertThat(bell.mark(new NotificationChange(List.of(other), true)).unread())
                    .isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(List.of(own), false)).unread())
                    .isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(List.of(own, other), true))
                            .unread())
                    .isZero();
            assertThat(listed(NotificationTab.TODO)).hasSize(1);
            house.as(house.lee);
            assertThat(bell.count().unread()).isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(null, true)).unread()).isZero();
            assertThat(bell.tabs()).isEqualTo(new NotificationTabs(0, 0));
            house.as(house.doc);
            assertThat(bell.tabs()).as("read, but still to do").isEqualTo(new NotificationTabs(1, 0));
        });
    }
}
