package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** A database as the migrations leave it, before anybody was there. */
class FirstAdministratorIT {

    private static final DataRing RING = new DataRing(Wiring.ALL);
    private static final Logger LOG = Logger.getLogger(FirstAdministratorToken.class.getName());
    private static final String OWN = "a quiet river bend";
    private static final NewAdministrator ANN = new NewAdministrator("ann@example.org", "Ann");
    private static final NewAdministrator EVE = new NewAdministrator("eve@example.org", "Eve");

    private final FirstAdministratorService service = RING.get(FirstAdministratorService.class);
    private final List<String> said = new ArrayList<>();
    private final Handler listener = new Listener();

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord entry) {
            said.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void reset() {
        LOG.removeHandler(listener);
        RING.get(ClockOffset.class).set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private static void fresh(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            RING.get(ShippedRoles.class).toString();
            assertThat(accounts(em)).as("no default account").isEmpty();
            test.accept(em);
        });
    }

    private static List<String> accounts(EntityManager em) {
        return em.createQuery("select a.login from Account a", String.class).getResultList();
    }

    /** What a start of the portal does. @return the token of the link in the log */
    private String start() {
        said.clear();
        RING.get(FirstAdministratorToken.class).toString();
        assertThat(said).singleElement().asString().contains("/first-administrator?token=");
        return said.get(0).replaceAll(".*token=(\\S+) .*", "$1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L10 a new database has no account; the token of the log makes the first administrator, once")
    void theTokenMakesTheFirstAdministratorOnce(PortalDatabase database) {
        fresh(database, em -> {
            String token = start();
            String second = start();
            assertThat(em.createQuery("select l.tokenHash from OneTimeLink l", String.class)
                            .getResultList())
                    .as("the database does not hold what the log says")
                    .doesNotContain(token, second);
            assertThatThrownBy(() -> service.make(token, ANN, "short")).isInstanceOf(RefusedException.class);
            assertThat(accounts(em)).as("a refused password uses nothing up").isEmpty();

            service.make(token, ANN, OWN);

            assertThat(accounts(em)).containsExactly("ann@example.org");
            assertThat(RING.get(AccessStore.class)
                            .rights(em.createQuery("select a.id from Account a", UUID.class)
                                    .getSingleResult()))
                    .contains(Right.ACCOUNT_MANAGE, Right.SETTINGS_MANAGE, Right.SECURITY_VIEW);
            for (String used : List.of(token, second)) {
                assertThat(service.look(used)).isEqualTo(LinkState.USED);
                assertThatThrownBy(() -> service.make(used, EVE, OWN)).isInstanceOf(RefusedException.class);
            }
            assertThat(accounts(em)).hasSize(1);
            said.clear();
            RING.get(FirstAdministratorToken.class).toString();
            assertThat(said).as("nobody is offered a second one").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L10 a guessed token, one of another purpose and one of three days ago make nobody")
    void noOtherTokenMakesAnybody(PortalDatabase database) {
        fresh(database, em -> {
            String token = start();
            for (String wrong : List.of("", "guessed", token.substring(1), token + "A")) {
                assertThatThrownBy(() -> service.look(wrong)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> service.make(wrong, EVE, OWN)).isInstanceOf(NotFoundException.class);
            }
            String invitation = Secrets.token();
            em.persist(new OneTimeLink(Secrets.digest(invitation), LinkPurpose.INVITATION, null, Instant.now()));
            assertThatThrownBy(() -> service.make(invitation, EVE, OWN)).isInstanceOf(NotFoundException.class);
            assertThat(service.look(token)).isEqualTo(LinkState.OPEN);
            RING.get(ClockOffset.class).set(Duration.ofHours(72));
            assertThat(service.look(token)).isEqualTo(LinkState.OVER);
            assertThatThrownBy(() -> service.make(token, EVE, OWN)).isInstanceOf(RefusedException.class);
            assertThat(accounts(em)).isEmpty();
        });
    }
}
