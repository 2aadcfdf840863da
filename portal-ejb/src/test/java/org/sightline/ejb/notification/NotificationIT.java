package org.sightline.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.ejb.submittal.SubmittalSent;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalRecipient;

/** Rule N and the bell, said in sentences. */
class NotificationIT {

    private static DataRing ring;
    private static NotificationService bell;

    private EntityManager em;
    private World world;
    private Company leeds;
    private Contact lee;
    private Account doc;
    private Account vic;
    private Project p1;

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
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            lee.getAccount().give(List.of(role(AccountKind.CONTACT, Right.CONTACT, Right.PORTAL_VIEW)));
            doc = world.staff("doc");
            doc.give(List.of(role(AccountKind.STAFF, Right.STAFF, Right.SUBMITTAL_VIEW, Right.SUBMITTAL_PROCESS)));
            vic = world.staff("vic");
            vic.give(List.of(role(AccountKind.STAFF, Right.STAFF, Right.SUBMITTAL_VIEW)));
            p1 = world.project(leeds, "P1");
            em.flush();
            test.accept(em);
        });
    }

    private Role role(AccountKind kind, String... rights) {
        Role role = new Role(kind, UUID.randomUUID().toString().substring(0, 8), "Role", List.of(rights));
        em.persist(role);
        return role;
    }

    private StoredFile file() {
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint(
                        UUID.randomUUID().toString().replace("-", "").repeat(2), 1, 1),
                "application/pdf",
                ScanState.CLEAN,
                World.NOON);
        em.persist(file);
        return file;
    }

    private DocumentRevision revision(String number) {
        DocumentSlot slot = new DocumentSlot(p1, number, "Document " + number, World.NOON);
        em.persist(slot);
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new NamedFile(file(), number + ".pdf"), doc, World.NOON);
        revision.issue();
        em.persist(revision);
        return revision;
    }

    private IncomingSubmittal received(String number) {
        IncomingSubmittal submittal = new IncomingSubmittal(p1, leeds, lee.getAccount(), World.NOON);
        submittal.add(file(), "marked.pdf");
        em.persist(submittal);
        submittal.send(number, World.NOON);
        as(lee);
        fire(new SubmittalReceived(submittal.getId()));
        return submittal;
    }

    private void process(IncomingSubmittal submittal) {
        submittal.assign(submittal.getItems().get(0), revision(submittal.getNumber()), null, new Act(doc, World.NOON));
        as(doc);
        fire(new SubmittalProcessed(submittal.getId()));
    }

    private OutgoingSubmittal sent(Contact to, Contact blind) {
        OutgoingSubmittal submittal = new OutgoingSubmittal(p1, leeds, doc, World.NOON);
        submittal.add(revision("P1-001"), true);
        submittal.address(addressed(submittal, RecipientKind.TO, to));
        submittal.address(addressed(submittal, RecipientKind.BCC, blind));
        em.persist(submittal);
        submittal.send("T-001", null, World.NOON);
        as(doc);
        fire(new SubmittalSent(submittal.getId()));
        return submittal;
    }

    private static SubmittalRecipient addressed(OutgoingSubmittal submittal, RecipientKind kind, Contact contact) {
        return new SubmittalRecipient(
                submittal,
                kind,
                contact.getAccount(),
                new SubmittalRecipient.Addressee(contact.getName(), contact.getEmail(), null));
    }

    private void fire(Object event) {
        em.flush();
        ring.fire(event);
        em.flush();
    }

    private void as(Account staff) {
        Caller caller = world.asking(staff);
        ring.as(new Caller(
                caller.kind(),
                caller.accountId(),
                caller.login(),
                caller.name(),
                null,
                caller.sides(),
                staff.rights(),
                false));
    }

    private void as(Contact contact) {
        ring.as(world.asking(contact));
    }

    private List<String> listed(NotificationTab tab) {
        em.flush();
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
            NotificationSettings mine = new NotificationSettings(vic);
            mine.watch(BellScope.MY_PROJECTS);
            em.persist(mine);
            received("C-001");
            as(doc);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 1));
            assertThat(listed(NotificationTab.TODO)).containsExactly("SUBMITTAL_RECEIVED C-001");
            assertThat(listed(NotificationTab.NEWS)).isEmpty();
            as(vic);
            assertThat(bell.count()).isEqualTo(new NotificationCount(0, 0));
            assertThat(listed(null)).isEmpty();
            as(lee);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 0));
            assertThat(listed(NotificationTab.NEWS)).containsExactly("SUBMITTAL_HANDED_IN C-001");
            em.persist(new ProjectMember(p1, vic));
            received("C-002");
            as(vic);
            assertThat(bell.count()).isEqualTo(new NotificationCount(1, 2));
            assertThat(listed(NotificationTab.NEWS)).containsExactly("SUBMITTAL_RECEIVED C-002");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D14 what is processed is to do for nobody any more, and its sender is told")
    void whatIsProcessedIsDone(PortalDatabase database) {
        in(database, em -> {
            process(received("C-001"));
            as(doc);
            assertThat(bell.count()).isEqualTo(new NotificationCount(0, 0));
            assertThat(listed(null)).isEmpty();
            as(lee);
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
            world.project(leeds, "P5");
            IncomingSubmittal first = received("C-001");
            received("C-002");
            ProjectFilter waiting = ProjectFilter.all().waiting(true);
            as(doc);
            assertThat(projects(waiting)).containsExactly("P1 2");
            assertThat(projects(ProjectFilter.all())).containsExactly("P1 2", "P5 0");
            process(first);
            assertThat(projects(waiting)).containsExactly("P1 1");
            as(lee);
            assertThat(projects(waiting)).isEmpty();
            assertThat(projects(ProjectFilter.all())).containsExactly("P1 null", "P5 null");
        });
    }

    private List<String> projects(ProjectFilter filter) {
        em.flush();
        return ring.get(ProjectService.class).list(filter, ProjectSort.NUMBER, SliceRequest.first(50)).items().stream()
                .map((ProjectRow row) -> row.number() + " " + row.unprocessed())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("N whoever loses sight of a thing is not told of it any more, not even how many there are")
    void whoLosesSightIsToldNothing(PortalDatabase database) {
        in(database, em -> {
            Contact lyla = world.contact("lyla", leeds, RelationLevel.SITE, false);
            lyla.getAccount().give(List.copyOf(lee.getAccount().getRoles()));
            sent(lee, lyla);
            as(lyla);
            assertThat(listed(null)).as("never saw the project").isEmpty();
            as(lee);
            assertThat(listed(NotificationTab.TODO)).containsExactly("SUBMITTAL_SENT T-001");
            assertThat(bell.count().unread()).isEqualTo(1);
            p1.hide(true);
            em.flush();
            as(lee);
            assertThat(listed(null)).isEmpty();
            assertThat(bell.count().unread()).isZero();
            p1.hide(false);
            em.flush();
            as(lee);
            assertThat(listed(null)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("marking touches nobody else's, and what is read is counted no more but stays to do")
    void markingTouchesOnlyTheOwn(PortalDatabase database) {
        in(database, em -> {
            received("C-001");
            as(doc);
            UUID own = bell.list(null, SliceRequest.first(5)).items().get(0).id();
            as(lee);
            UUID other = bell.list(null, SliceRequest.first(5)).items().get(0).id();
            as(doc);
            assertThat(bell.mark(new NotificationChange(List.of(other), true)).unread())
                    .isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(List.of(own), false)).unread())
                    .isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(List.of(own, other), true))
                            .unread())
                    .isZero();
            assertThat(listed(NotificationTab.TODO)).hasSize(1);
            as(lee);
            assertThat(bell.count().unread()).isEqualTo(1);
            assertThat(bell.mark(new NotificationChange(null, true)).unread()).isZero();
        });
    }
}
