package org.sightline.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.mail.MailState;
import org.sightline.entities.mail.OutboxMail;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** The outbox on a real database, with a gateway that does what the test says. */
class OutboxIT {

    private static final String SECRET = "kXv-secret-of-the-link";

    // why one for all: starting it takes longer than all of its tests
    private static final DataRing RING = new DataRing(Stream.concat(
                    Stream.of(Wiring.ALL).filter(type -> type != SessionMailGateway.class),
                    Stream.of(TestGateway.class, Withdrawing.class))
            .toArray(Class<?>[]::new));
    private final TestGateway gateway = RING.get(TestGateway.class);
    private final MailDelivery delivery = RING.get(MailDelivery.class);

    /** Takes mails, or refuses them as told. */
    @ApplicationScoped
    public static class TestGateway implements MailGateway {

        private final List<Envelope> taken = new ArrayList<>();
        private MailFailure failure;

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void send(Envelope mail) throws MailFailure {
            if (failure != null) {
                throw failure;
            }
            taken.add(mail);
        }

        List<Envelope> taken() {
            return taken;
        }

        void fail(String message, boolean forGood) {
            failure = new MailFailure(message, forGood, null);
        }

        void recover() {
            failure = null;
        }
    }

    /** A capability that knows of a thing that has been revoked, and loses now and then against another in the database. */
    @ApplicationScoped
    public static class Withdrawing {

        private int lost;

        void due(@Observes MailDue mail) {
            if (mail.about().kind().equals("contended") && ++lost % 3 != 0) {
                throw new IllegalStateException("another was faster");
            }
            if (mail.about().kind().equals("revoked")) {
                mail.withdraw();
            }
        }
    }

    @AfterEach
    void reset() {
        RING.get(ClockOffset.class).set(Duration.ZERO);
        gateway.recover();
        gateway.taken().clear();
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    @TempDir
    private java.nio.file.Path data;

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        System.setProperty("portal.data", data.toString());
        database.rollback(em -> {
            DataRing.use(em);
            test.accept(em);
        });
    }

    private UUID add(String address, String name, String kind) {
        return RING.get(Outbox.class)
                .add(new Letter(
                        new Letter.To(address, name, Locale.GERMAN, ZoneId.of("Europe/Berlin")),
                        "invitation",
                        List.of(address, Instant.parse("2026-03-05T11:00:00Z")),
                        "https://portal.example/invitation?token=",
                        SECRET,
                        SubjectRef.of(kind, UUID.randomUUID())));
    }

    private OutboxMail deliver(EntityManager em, UUID id) {
        em.flush();
        em.clear();
        delivery.deliver();
        em.flush();
        em.clear();
        return em.find(OutboxMail.class, id);
    }

    private void later(Duration offset) {
        RING.get(ClockOffset.class).set(offset);
    }

    @ParameterizedTest
    @EnumSource
    void aMailIsSentOnceAndItsSecretIsGoneAfterwards(PortalDatabase database) {
        in(database, em -> {
            UUID id = add("lee@example.org", "Lee", "account");
            OutboxMail waiting = em.find(OutboxMail.class, id);
            assertThat(waiting.getText() + waiting.getHtml() + waiting.getSealedSecret())
                    .doesNotContain(SECRET);

            OutboxMail sent = deliver(em, id);
            deliver(em, id);

            assertThat(gateway.taken()).singleElement().satisfies(mail -> {
                assertThat(mail.id()).isEqualTo(id);
                assertThat(mail.text()).contains("token=" + SECRET);
                assertThat(mail.html()).contains("href=\"https://portal.example/invitation?token=" + SECRET + "\"");
            });
            assertThat(sent.getState()).isEqualTo(MailState.SENT);
            assertThat(sent.getSealedSecret()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMailSpeaksTheLanguageOfItsReaderAndEscapesNames(PortalDatabase database) {
        in(database, em -> {
            deliver(em, add("lee@example.org", "<b>Lee & {0}</b>", "account"));

            assertThat(gateway.taken()).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).startsWith("Ihr Zugang zu");
                assertThat(mail.text()).contains("Guten Tag <b>Lee & {0}</b>", "5. März 2026", "12:00");
                assertThat(mail.html())
                        .contains("&lt;b&gt;Lee &amp; {0}&lt;/b&gt;")
                        .doesNotContain("<b>");
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I04 a name or a value cannot begin a header of its own, an address cannot either")
    void nothingBeginsAHeaderOfItsOwn(PortalDatabase database) {
        in(database, em -> {
            deliver(em, add("lee@example.org", "Lee\r\nBcc: all@example.org", "account"));

            assertThat(gateway.taken().get(0).name()).isEqualTo("Lee Bcc: all@example.org");
            assertThatThrownBy(() -> add("lee@example.org\r\nBcc: all@example.org", "Lee", "account"))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getKey())
                            .isEqualTo("mail.badAddress"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatFailsIsTriedAgainAfterGrowingPausesAndThenGivenUp(PortalDatabase database) {
        in(database, em -> {
            gateway.fail("connection refused", false);
            UUID id = add("lee@example.org", "Lee", "account");
            Duration passed = Duration.ZERO;
            for (int minutes : List.of(1, 5, 30, 120, 360)) {
                assertThat(deliver(em, id).getState()).isEqualTo(MailState.QUEUED);
                int attempts = deliver(em, id).getAttempts();
                later(passed.plus(Duration.ofSeconds(50L * minutes)));
                assertThat(deliver(em, id).getAttempts()).as("too early").isEqualTo(attempts);
                passed = passed.plus(Duration.ofMinutes(minutes).plusSeconds(2));
                later(passed);
            }
            OutboxMail dead = deliver(em, id);

            assertThat(dead.getState()).isEqualTo(MailState.DEAD);
            assertThat(dead.getAttempts()).isEqualTo(6);
            assertThat(dead.getFailure()).isEqualTo("connection refused");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMailTheServerRefusesForGoodIsGivenUpAtOnceAndCanBeRetried(PortalDatabase database) {
        in(database, em -> {
            World world = new World(em);
            RING.as(world.asking(world.staff("admin")));
            MailService service = RING.get(MailService.class);
            gateway.fail("550 no such user", true);
            UUID id = add("lee@example.org", "Lee", "account");
            assertThat(deliver(em, id).getState()).isEqualTo(MailState.DEAD);
            assertThat(service.list(new MailFilter("LEE@", MailState.DEAD), MailSort.QUEUED, SliceRequest.first(5))
                            .items())
                    .singleElement()
                    .satisfies(row -> assertThat(row.failure()).isEqualTo("550 no such user"));

            gateway.recover();
            service.retry(id);

            assertThat(deliver(em, id).getState()).isEqualTo(MailState.SENT);
            assertThat(gateway.taken().get(0).text()).contains(SECRET);
            assertThatThrownBy(() -> service.retry(id)).hasMessage("mail.notDead");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A09 A16 a mail whose reason is gone when its turn comes is not sent")
    void aMailWithoutItsReasonIsNotSent(PortalDatabase database) {
        in(database, em -> {
            OutboxMail mail = deliver(em, add("lee@example.org", "Lee", "revoked"));

            assertThat(gateway.taken()).isEmpty();
            assertThat(mail.getState()).isEqualTo(MailState.WITHDRAWN);
            assertThat(mail.getSealedSecret()).isNull();
            assertThat(em.createQuery("select e.action from AuditEntry e where e.subjectId = :id", String.class)
                            .setParameter("id", mail.getId().toString())
                            .getResultList())
                    .containsExactly("mail.suppressed");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatCannotBeOpenedDoesNotHoldUpTheOthers(PortalDatabase database) {
        in(database, em -> {
            UUID broken = add("lee@example.org", "Lee", "account");
            em.find(OutboxMail.class, broken).carry("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            UUID good = add("gail@example.org", "Gail", "account");

            assertThat(deliver(em, good).getState()).isEqualTo(MailState.SENT);
            assertThat(em.find(OutboxMail.class, broken).getState()).isEqualTo(MailState.QUEUED);
            assertThat(em.find(OutboxMail.class, broken).getAttempts()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatLostAgainstAnotherInTheDatabaseIsOpenedAgainAtOnce(PortalDatabase database) {
        in(database, em -> {
            OutboxMail mail = deliver(em, add("lee@example.org", "Lee", "contended"));

            assertThat(mail.getState()).isEqualTo(MailState.SENT);
            assertThat(gateway.taken()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoClaimAMailAtOnceOneGetsIt(PortalDatabase database) throws Exception {
        System.setProperty("portal.data", data.toString());
        UUID id = database.commit(em -> {
            DataRing.use(em);
            return add("lee@example.org", "Lee", "account");
        });
        try {
            assertThat(atOnce(8, () -> claim(database, id)))
                    .containsOnlyOnce(true)
                    .hasSize(8);
        } finally {
            database.commit(em -> em.createQuery("delete from OutboxMail m where m.id = :id")
                    .setParameter("id", id)
                    .executeUpdate());
        }
    }

    private boolean claim(PortalDatabase database, UUID id) {
        return database.commit(em -> {
            DataRing.use(em);
            return RING.get(OutboxStore.class).claim(id, Instant.now());
        });
    }

    private static <R> List<R> atOnce(int many, Callable<R> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch ready = new CountDownLatch(many);
            List<Future<R>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
