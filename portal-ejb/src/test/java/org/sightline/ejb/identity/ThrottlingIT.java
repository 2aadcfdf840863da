package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.identity.Throttling.Measure;
import org.sightline.ejb.shared.ClockOffset;

/** How long guessing has to wait, by a clock that is moved. */
class ThrottlingIT {

    private static final DataRing RING = new DataRing(Wiring.ALL);
    private static final String KEY = "account:lee@example.org";
    private static final int[] STEPS = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900};

    private final Throttling throttling = RING.get(Throttling.class);
    private final ClockOffset offset = RING.get(ClockOffset.class);
    private final Clock clock = RING.get(Clock.class);

    @AfterEach
    void reset() {
        offset.set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private void move(Duration by) {
        offset.set(offset.get().plus(by));
    }

    private static Instant notBefore(EntityManager em) {
        return em.createQuery("select t.notBefore from Throttle t where t.key = :key", Instant.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }

    private static int failures(EntityManager em) {
        return em.createQuery("select t.failures from Throttle t where t.key = :key", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "L01 after the fifth failure the wait doubles from one second to a quarter of an hour, and one at a time is heard")
    void theWaitGrowsInSteps(PortalDatabase database) {
        database.rollback(em -> {
            DataRing.use(em);
            throttling.prepare(KEY);
            for (int i = 1; i < 5; i++) {
                assertThat(throttling.reserve(KEY, Measure.ACCOUNT)).isTrue();
            }
            int counted = 4;
            for (int seconds : STEPS) {
                Instant before = clock.instant();
                assertThat(throttling.reserve(KEY, Measure.ACCOUNT))
                        .as("heard after the wait, before %d s", seconds)
                        .isTrue();
                Duration wait = Duration.ofSeconds(seconds);
                assertThat(notBefore(em).minus(wait)).isBetween(before.minusMillis(1), clock.instant());

                // why: well within the wait, however slow the machine is
                Duration within = Duration.ofSeconds(seconds < 60 ? -5 : 30);
                move(within);
                assertThat(throttling.reserve(KEY, Measure.ACCOUNT))
                        .as("in the wait of %d s", seconds)
                        .isFalse();
                counted++;
                assertThat(failures(em)).as("who has to wait is not counted").isEqualTo(counted);
                move(wait.minus(within));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L01 the right password and a quiet day forgive all failures of a login; those of an address stay")
    void failuresAreForgiven(PortalDatabase database) {
        database.rollback(em -> {
            DataRing.use(em);
            throttling.prepare(KEY);
            throttling.prepare("address:127.0.0.9");
            for (int i = 0; i < 5; i++) {
                throttling.reserve(KEY, Measure.ACCOUNT);
                throttling.reserve("address:127.0.0.9", Measure.ADDRESS);
            }
            throttling.succeeded(KEY, "address:127.0.0.9");
            assertThat(failures(em)).isZero();
            assertThat(em.createQuery(
                                    "select t.failures from Throttle t where t.key = 'address:127.0.0.9'",
                                    Integer.class)
                            .getSingleResult())
                    .isEqualTo(4);

            for (int i = 0; i < 5; i++) {
                assertThat(throttling.reserve(KEY, Measure.ACCOUNT)).isTrue();
            }
            move(Duration.ofDays(1).plusSeconds(1));
            assertThat(throttling.reserve(KEY, Measure.ACCOUNT)).isTrue();
            assertThat(failures(em)).isEqualTo(1);
        });
    }
}
