package org.sightline.ejb.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryChannel;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.NoticeRule;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Contacts and their relations on a real database. */
class ContactServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final ContactService contacts = ring.get(ContactService.class);
    private final CompanyService companies = ring.get(CompanyService.class);

    private EntityManager em;
    private World world;
    private Company leeds;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Runnable test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            ring.as(world.asking(world.staff("doc")));
            test.run();
        });
    }

    private ContactDetail newContact(String name, Company... at) {
        List<RelationDraft> relations = List.of(at).stream()
                .map(company -> new RelationDraft(company.getId(), null))
                .toList();
        return contacts.create(new NewContact(name, "Long", name + "@new.example", null, "Engineer", relations, null));
    }

    private List<String> emails(ContactFilter filter) {
        em.flush();
        return contacts.list(filter, ContactSort.EMAIL, SliceRequest.first(50)).items().stream()
                .map(ContactRow::email)
                .toList();
    }

    private ContactDetail move(Contact contact, RelationDraft... relations) {
        em.flush();
        return contacts.change(contact.getId(), contact.getVersion(), ContactChange.related(List.of(relations)));
    }

    private static RelationDraft site(Company company) {
        return new RelationDraft(company.getId(), RelationLevel.SITE);
    }

    private List<String> chosen(Contact contact) {
        em.flush();
        return em.createQuery(
                        "select p.project.number from ProjectChoice p where p.contact = :contact"
                                + " order by p.project.number",
                        String.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    @ParameterizedTest
    @EnumSource
    void aNewContactIsRelatedAndHasNoWebAccess(PortalDatabase database) {
        in(database, () -> {
            ContactDetail lee = newContact("Lee", leeds);

            assertThat(lee.webAccess()).isEqualTo(WebAccessState.NONE);
            assertThat(lee.relations())
                    .extracting(RelationRow::code, RelationRow::level)
                    .containsExactly(tuple("NL", RelationLevel.SITE));
            assertThat(contacts.get(lee.id()).version()).isEqualTo(lee.version());
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAddressBelongsToOneContactWhateverItsCase(PortalDatabase database) {
        in(database, () -> {
            newContact("Lee", leeds);
            assertThatThrownBy(() -> contacts.create(
                            new NewContact("Leo", "Short", " LEE@new.example ", null, null, null, null)))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                        assertThat(refusal.getKey()).isEqualTo("contact.emailTaken");
                        assertThat(refusal.getParameters()).containsExactly("Lee Long");
                        assertThat(refusal.getField()).contains("email");
                    });
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSavesAnOldVersionIsToldAlsoWhenOnlyCompaniesChanged(PortalDatabase database) {
        in(database, () -> {
            Company lyon = world.customer("NY");
            ContactDetail seen = newContact("Lee", leeds);
            em.clear();
            ContactDetail moved =
                    contacts.change(seen.id(), seen.version(), ContactChange.related(List.of(site(leeds), site(lyon))));

            assertThat(moved.version()).isGreaterThan(seen.version());
            assertThatThrownBy(() -> contacts.change(seen.id(), seen.version(), ContactChange.archived(true)))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A13 moving a contact drops what it had chosen and was granted, and its sessions")
    void movingAContactDropsWhatIsOutOfReachAndItsSessions(PortalDatabase database) {
        in(database, () -> {
            Company bw = world.customer("BW");
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, false);
            em.persist(new org.sightline.entities.customer.Relation(lee, bw, RelationLevel.SITE));
            Project p1 = world.project(leeds, "P1");
            Project p6 = world.project(bw, "P6");
            world.choose(p1, lee);
            world.choose(p6, lee);
            em.persist(new ProjectGrant(p1, lee));
            em.flush();
            int before = lee.getAccount().getSecurityVersion();

            move(lee, site(bw));

            assertThat(chosen(lee)).containsExactly("P6");
            assertThat(em.createQuery("select g from ProjectGrant g where g.contact = :contact", ProjectGrant.class)
                            .setParameter("contact", lee)
                            .getResultList())
                    .isEmpty();
            assertThat(lee.getAccount().getSecurityVersion()).isGreaterThan(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStillReachedStaysChosenThoughHiddenForOtherReasons(PortalDatabase database) {
        in(database, () -> {
            Company lyon = world.customer("NY");
            Company york = world.customer("YO");
            world.group("Northfield Group", leeds, lyon);
            Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, false);
            em.persist(new org.sightline.entities.customer.Relation(gail, york, RelationLevel.SITE));
            gail.getWebAccess().forbid();
            lyon.openPortal(false);
            world.choose(world.project(lyon, "P8"), gail);
            world.choose(world.project(york, "P9"), gail);

            move(gail, new RelationDraft(leeds.getId(), RelationLevel.GROUP));
            assertThat(chosen(gail)).containsExactly("P8");

            move(gail, site(leeds));
            assertThat(chosen(gail)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W9 who gains companies, or reaches the own site only, keeps its sessions")
    void whoGainsCompaniesKeepsSessions(PortalDatabase database) {
        in(database, () -> {
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, false);
            em.flush();
            int before = lee.getAccount().getSecurityVersion();

            Company bw = world.customer("BW");
            move(lee, new RelationDraft(leeds.getId(), RelationLevel.GROUP), site(bw));
            move(lee, site(leeds), site(bw));

            assertThat(lee.getAccount().getSecurityVersion()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSiteThatLeavesItsGroupTakesTheChoicesOfGroupContactsAlong(PortalDatabase database) {
        in(database, () -> {
            Company lyon = world.customer("NY");
            world.group("Northfield Group", leeds, lyon);
            Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, false);
            world.choose(world.project(leeds, "P1"), gail);
            world.choose(world.project(lyon, "P8"), gail);
            em.flush();

            companies.change(
                    lyon.getId(),
                    lyon.getVersion(),
                    new CompanyChange(null, null, GroupChoice.named(""), null, null, null, null, null));

            assertThat(chosen(gail)).containsExactly("P1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anArchivedContactIsOutWithoutWebAccessAndComesBackWithoutIt(PortalDatabase database) {
        in(database, () -> {
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            em.flush();
            int before = lee.getAccount().getSecurityVersion();

            ContactDetail gone = contacts.change(lee.getId(), lee.getVersion(), ContactChange.archived(true));
            assertThat(gone.can(ContactAction.EDIT)).isFalse();
            assertThat(lee.getAccount().getSecurityVersion()).isGreaterThan(before);
            assertThatThrownBy(() -> contacts.change(
                            gone.id(),
                            gone.version(),
                            new ContactChange("Leo", null, null, null, null, null, null, null)))
                    .hasMessage("contact.isArchived");

            ContactDetail back = contacts.change(gone.id(), gone.version(), ContactChange.archived(false));
            assertThat(back.webAccess()).isEqualTo(WebAccessState.NONE);
            assertThat(back.can(ContactAction.EDIT)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void listsAreNarrowedByTextCompanyWebAccessAndArchive(PortalDatabase database) {
        in(database, () -> {
            Company bw = world.customer("BW");
            world.contact("lee", leeds, RelationLevel.SITE, true);
            world.contact("bea", bw, RelationLevel.SITE, true).getAccount().lock();
            world.contact("max", leeds, RelationLevel.SITE, true).getWebAccess().forbid();
            newContact("Ann", leeds, bw);
            ContactDetail ada = newContact("Ada", bw);
            contacts.change(ada.id(), ada.version(), ContactChange.archived(true));

            assertThat(emails(new ContactFilter(null, null, null, false)))
                    .containsExactly("Ann@new.example", "bea@example.org", "lee@example.org", "max@example.org");
            assertThat(emails(new ContactFilter("LONG", null, null, null)))
                    .containsExactly("Ada@new.example", "Ann@new.example");
            assertThat(emails(new ContactFilter(null, bw.getId(), null, false)))
                    .containsExactly("Ann@new.example", "bea@example.org");
            assertThat(emails(new ContactFilter(null, null, WebAccessState.ACTIVE, null)))
                    .containsExactly("lee@example.org");
            assertThat(emails(new ContactFilter(null, null, WebAccessState.SUSPENDED, null)))
                    .containsExactly("bea@example.org");
            assertThat(emails(new ContactFilter(null, null, WebAccessState.NONE, false)))
                    .containsExactly("Ann@new.example", "max@example.org");
            assertThat(emails(new ContactFilter(null, null, null, true))).containsExactly("Ada@new.example");
        });
    }

    @ParameterizedTest
    @EnumSource
    void invitedAndExpiredContactsAreFound(PortalDatabase database) {
        in(database, () -> {
            Contact old = world.contact("old", leeds, RelationLevel.SITE, true);
            old.getWebAccess().endOn(java.time.LocalDate.of(2020, 1, 1));
            ContactDetail fresh = newContact("Fresh", leeds);
            em.find(Contact.class, fresh.id()).getWebAccess().allow();

            assertThat(emails(new ContactFilter(null, null, WebAccessState.EXPIRED, null)))
                    .containsExactly("old@example.org");
            assertThat(emails(new ContactFilter(null, null, WebAccessState.INVITED, null)))
                    .containsExactly("Fresh@new.example");
            assertThat(contacts.list(ContactFilter.all(), ContactSort.NAME, SliceRequest.first(5))
                            .items())
                    .extracting(ContactRow::webAccess)
                    .containsExactlyInAnyOrder(WebAccessState.EXPIRED, WebAccessState.INVITED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContactsWishesAreKeptBesideItsCompanys(PortalDatabase database) {
        in(database, () -> {
            em.flush();
            DeliveryWishes weekly = new DeliveryWishes(
                    DeliveryChannel.PORTAL,
                    Set.of(DeliveryFormat.PDF, DeliveryFormat.DXF),
                    true,
                    "de",
                    NoticeRule.WEEKLY);
            companies.change(
                    leeds.getId(),
                    leeds.getVersion(),
                    new CompanyChange(null, null, null, null, null, weekly, null, null));
            ContactDetail lee = newContact("Lee", leeds);
            DeliveryWishes own = new DeliveryWishes(null, null, false, null, null);
            ContactDetail changed = contacts.change(
                    lee.id(), lee.version(), new ContactChange(null, null, null, null, null, null, own, null));
            em.clear();

            assertThat(contacts.get(lee.id()).delivery()).isEqualTo(own).isEqualTo(changed.delivery());
            assertThat(contacts.get(lee.id()).inherited()).isEqualTo(weekly);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCompanyThatIsArchivedTwiceNamedOrUnknownIsNotTaken(PortalDatabase database) {
        in(database, () -> {
            Company gone = world.customer("GO");
            gone.archive();
            ContactDetail lee = newContact("Lee", leeds);
            Consumer<List<RelationDraft>> relate =
                    drafts -> contacts.change(lee.id(), lee.version(), ContactChange.related(drafts));

            assertThatThrownBy(() -> relate.accept(List.of(site(gone)))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> relate.accept(List.of(new RelationDraft(UUID.randomUUID(), null))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> relate.accept(List.of(site(leeds), site(leeds))))
                    .hasMessage("contact.companyTwice");
            assertThatThrownBy(() -> relate.accept(
                            List.of(new RelationDraft(world.supplier("ST").getId(), RelationLevel.GROUP))))
                    .hasMessage("company.supplierHasNoGroup");
        });
    }

    @ParameterizedTest
    @EnumSource
    void contactsSeeOnlyTheirColleagues(PortalDatabase database) {
        in(database, () -> {
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            world.contact("max", leeds, RelationLevel.SITE, true);
            Contact bea = world.contact("bea", world.customer("BW"), RelationLevel.SITE, true);
            ring.as(world.asking(lee));

            assertThat(emails(ContactFilter.all())).containsExactly("lee@example.org", "max@example.org");
            assertThatThrownBy(() -> contacts.get(bea.getId())).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeAndEveryViewIsInTheTrail(PortalDatabase database) {
        in(database, () -> {
            ContactDetail lee = newContact("Lee", leeds);
            contacts.get(lee.id());
            ContactDetail named = contacts.change(
                    lee.id(), lee.version(), new ContactChange("Leo", null, null, null, null, null, null, null));
            contacts.change(named.id(), named.version(), ContactChange.archived(true));
            em.flush();

            assertThat(em.createQuery("select a.action from AuditEntry a where a.subjectId = :id", String.class)
                            .setParameter("id", lee.id().toString())
                            .getResultList())
                    .containsExactlyInAnyOrder(
                            "contact.created",
                            "contact.relation.added",
                            "contact.viewed",
                            "contact.changed",
                            "contact.archived");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceOfAnotherContactIsLeftAlone(PortalDatabase database) {
        in(database, () -> {
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, false);
            Contact max = world.contact("max", leeds, RelationLevel.SITE, false);
            Project p1 = world.project(leeds, "P1");
            world.choose(p1, lee);
            em.persist(new ProjectChoice(p1, max));

            move(lee);

            assertThat(chosen(lee)).isEmpty();
            assertThat(chosen(max)).containsExactly("P1");
        });
    }
}
