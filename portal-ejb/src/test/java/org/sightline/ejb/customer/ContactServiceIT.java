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
import org.sightline.entities.settings.LayerType;
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

    private static RelationDraft site(Company company) {
        return new RelationDraft(company.getId(), RelationLevel.SITE);
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
                            new ContactChange("Leo", null, null, null, null, null, null, null, null)))
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
                    new CompanyChange(null, null, null, null, null, weekly, null, null, null));
            ContactDetail lee = newContact("Lee", leeds);
            DeliveryWishes own = new DeliveryWishes(null, null, false, null, null);
            ContactDetail changed = contacts.change(
                    lee.id(), lee.version(), new ContactChange(null, null, null, null, null, null, own, null, null));
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
    void aContactHasLayerTypesOfItsOwnPerhapsNoneOrThoseOfItsCompany(PortalDatabase database) {
        in(database, () -> {
            ContactDetail lee = newContact("Lee", leeds);
            assertThat(lee.sight().own()).isFalse();
            ContactDetail none = sees(lee, new ContactSight(true, Set.of()));
            assertThat(none.sight()).isEqualTo(new ContactSight(true, Set.of()));
            ContactDetail one = sees(none, new ContactSight(true, Set.of(LayerType.ONE_UP)));
            em.clear();
            assertThat(contacts.get(lee.id()).sight().layerTypes()).containsExactly(LayerType.ONE_UP);
            assertThat(sees(one, new ContactSight(false, null)).sight().own()).isFalse();
        });
    }

    private ContactDetail sees(ContactDetail contact, ContactSight sight) {
        return contacts.change(
                contact.id(),
                contact.version(),
                new ContactChange(null, null, null, null, null, null, null, null, sight));
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeAndEveryViewIsInTheTrail(PortalDatabase database) {
        in(database, () -> {
            ContactDetail lee = newContact("Lee", leeds);
            contacts.get(lee.id());
            ContactDetail named = contacts.change(
                    lee.id(), lee.version(), new ContactChange("Leo", null, null, null, null, null, null, null, null));
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
}
