package org.sightline.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.identity.SignInSession;

/** The first pages on a real database. */
class HomeServiceIT {

    private static final Instant NOW = Instant.now();

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final HomeService homes = ring.get(HomeService.class);

    private World world;
    private Company leeds;
    private Contact lee;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            test.accept(em);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aContactWasLastHereAtTheSignInBeforeThisOne(PortalDatabase database) {
        in(database, em -> {
            Instant before = NOW.minus(Duration.ofDays(3));
            signedIn(em, before);
            ring.as(world.asking(lee));
            assertThat(homes.ofContact(null).lastHere()).isNull();
            signedIn(em, NOW);
            em.flush();

            assertThat(homes.ofContact(null).lastHere()).isCloseTo(before, within());
        });
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MILLIS);
    }

    private void signedIn(EntityManager em, Instant at) {
        em.persist(new SignInSession(
                "token " + at.toEpochMilli(), lee.getAccount(), new SignInSession.Origin("127.0.0.1", "test"), at));
        em.flush();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPageOfAContactHoldsItsProjectsNarrowedToOneCompany(PortalDatabase database) {
        in(database, em -> {
            Company lyon = world.customer("NY");
            world.group("Northfield", leeds, lyon);
            Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
            world.project(leeds, "P1");
            world.project(lyon, "P8");
            world.project(world.customer("BW"), "P6");
            ring.as(world.asking(gail));

            assertThat(homes.ofContact(null).projects())
                    .extracting(line -> line.project().number())
                    .containsExactly("P1", "P8");
            assertThat(homes.ofContact(lyon.getId()).projects())
                    .extracting(line -> line.project().number())
                    .containsExactly("P8");
        });
    }

    @ParameterizedTest
    @EnumSource
    void staffAreToldOfInvitationsThatEndWithinADay(PortalDatabase database) {
        in(database, em -> {
            invited(em, lee, Duration.ofHours(71));
            Contact gail = world.contact("gail", leeds, RelationLevel.GROUP, true);
            invited(em, gail, Duration.ofHours(1));
            ring.as(world.asking(world.staff("doc")));

            assertThat(homes.ofStaff().invitations())
                    .extracting(InvitationRow::contact)
                    .containsExactly(lee.getId());
            assertThat(homes.ofStaff().steps()).isNotNull();
            assertThat(homes.ofStaff().steps().project()).isFalse();
        });
    }

    private static void invited(EntityManager em, Contact contact, Duration ago) {
        em.persist(new OneTimeLink(
                "hash " + contact.getId(), LinkPurpose.INVITATION, contact.getAccount(), NOW.minus(ago)));
        em.flush();
    }
}
