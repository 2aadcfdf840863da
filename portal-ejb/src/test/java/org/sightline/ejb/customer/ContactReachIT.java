package org.sightline.ejb.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;

/** What a contact keeps and loses when its companies change. */
class ContactReachIT {

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
                    new CompanyChange(null, null, GroupChoice.named(""), null, null, null, null, null, null));

            assertThat(chosen(gail)).containsExactly("P1");
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
