package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;

/** One link, many at once. */
class OneTimeLinkIT {

    private static final int MANY = 8;
    private static final DataRing RING = new DataRing(Wiring.ALL);

    @AfterAll
    static void close() {
        RING.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R01 of many who use one link at the same moment one succeeds")
    void ofManyWhoUseALinkOneSucceeds(PortalDatabase database) throws InterruptedException, ExecutionException {
        OneTimeLink link =
                new OneTimeLink(Secrets.digest(Secrets.token()), LinkPurpose.INVITATION, null, Instant.now());
        UUID id = link.getId();
        database.commit(em -> {
            em.persist(link);
            return id;
        });
        try {
            assertThat(atOnce(database, link)).hasSize(MANY).containsOnlyOnce(true);
        } finally {
            database.commit(em -> em.createQuery("delete from OneTimeLink l where l.id = :id")
                    .setParameter("id", id)
                    .executeUpdate());
        }
    }

    private static List<Boolean> atOnce(PortalDatabase database, OneTimeLink link)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            CountDownLatch ready = new CountDownLatch(MANY);
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return database.commit(em -> {
                        DataRing.use(em);
                        return RING.get(IdentityStore.class).use(link, Instant.now());
                    });
                }));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
