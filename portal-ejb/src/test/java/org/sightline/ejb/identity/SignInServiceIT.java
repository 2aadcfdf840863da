package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.identity.SignInSession.Origin;

/** A login and a password on a real database. */
class SignInServiceIT {

    private static final DataRing RING = new DataRing(Wiring.ALL);
    private static final Origin HERE = new Origin("127.0.0.1", "test");
    private static final String OWN = "a quiet river bend";

    private final SignInService service = RING.get(SignInService.class);
    private final PasswordHashing hashing = RING.get(PasswordHashing.class);
    private Account doc;

    @AfterEach
    void reset() {
        RING.get(ClockOffset.class).set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            doc = new World(em).staff("doc");
            Role role = new Role(AccountKind.STAFF, "OWN", "Own", Right.OF_STAFF);
            em.persist(role);
            doc.give(List.of(role));
            em.flush();
            test.accept(em);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L08 a password that was hashed with weaker parameters is hashed anew when it is next given")
    void aWeakHashIsMadeAnew(PortalDatabase database) {
        in(database, em -> {
            String weak = Password.hash(OWN)
                    .addRandomSalt(16)
                    .with(Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID))
                    .getResult();
            doc.choosePassword(weak);
            em.flush();

            assertThat(service.verify("doc@example.org", "another", HERE)).isEmpty();
            assertThat(doc.getPasswordHash()).isEqualTo(weak);
            assertThat(service.verify("doc@example.org", OWN, HERE)).contains("doc@example.org");

            assertThat(doc.getPasswordHash()).contains("m=19456,t=2,p=1");
            assertThat(hashing.verify(OWN, doc.getPasswordHash())).isTrue();
            String strong = doc.getPasswordHash();
            service.verify("doc@example.org", OWN, HERE);
            assertThat(doc.getPasswordHash()).as("once").isEqualTo(strong);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L01 in the wait not even the right password is looked at; after it, it opens and forgives")
    void inTheWaitNothingIsLookedAt(PortalDatabase database) {
        in(database, em -> {
            doc.choosePassword(hashing.hash(OWN));
            em.flush();
            for (int i = 0; i < 5; i++) {
                assertThat(service.verify(i % 2 == 0 ? "doc@example.org" : "DOC@Example.org", "wrong " + i, HERE))
                        .isEmpty();
            }
            // why: the wait is a second long, and a slow machine would sit it out
            RING.get(ClockOffset.class).set(Duration.ofSeconds(-30));
            long before = hashing.computed();
            assertThat(service.verify("doc@example.org", OWN, HERE)).isEmpty();
            assertThat(hashing.computed()).isEqualTo(before);

            RING.get(ClockOffset.class).set(Duration.ofSeconds(5));
            assertThat(service.verify("doc@example.org", OWN, HERE)).contains("doc@example.org");
            assertThat(service.verify("doc@example.org", "wrong again", HERE)).isEmpty();
            assertThat(service.verify("doc@example.org", OWN, HERE))
                    .as("earlier failures are forgiven")
                    .contains("doc@example.org");
        });
    }
}
