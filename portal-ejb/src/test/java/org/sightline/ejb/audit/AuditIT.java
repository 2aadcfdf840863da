package org.sightline.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.project.NewProject;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.shared.SubjectRef;

/** The trail and its chain on a real database. */
class AuditIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final AuditTrail trail = ring.get(AuditTrail.class);
    private final AuditSealing sealing = ring.get(AuditSealing.class);
    private final AuditVerification verification = ring.get(AuditVerification.class);
    private final AuditService audit = ring.get(AuditService.class);
    private final AuditHistory history = ring.get(AuditHistory.class);

    private World world;
    private Caller doc;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            world = new World(em);
            doc = world.asking(world.staff("doc"));
            ring.as(doc);
            test.accept(em);
        });
    }

    private UUID append(String action) {
        UUID subject = UUID.randomUUID();
        trail.append(action, SubjectRef.of("project", subject), Map.of("number", "P1"));
        return subject;
    }

    private AuditCheck verified(EntityManager em) {
        em.flush();
        sealing.seal();
        em.flush();
        em.clear();
        return verification.verify();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an entry is rolled back with its use case")
    void anEntryIsRolledBackWithItsUseCase(PortalDatabase database) {
        String name = "Line " + UUID.randomUUID();
        in(database, em -> {
            Company leeds = world.customer("NL");
            ring.get(ProjectService.class).create(new NewProject("P-audit", name, leeds.getId(), false, false, false));
            assertThat(named(name)).hasSize(1);
        });
        in(database, em -> assertThat(named(name)).isEmpty());
    }

    private List<AuditRow> named(String q) {
        return audit.list(new AuditFilter(null, null, null, null, null, q), SliceRequest.first(10))
                .items();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("J10 whoever changes an entry in the database breaks the chain at that entry")
    void aChangedEntryIsNamed(PortalDatabase database) {
        for (String change : List.of("details = '{}'", "actor = 'lee'", "entry_hash = previous_hash")) {
            in(database, em -> {
                append("project.created");
                UUID second = append("project.changed");
                append("project.viewed");
                AuditCheck before = verified(em);
                assertThat(before.whole()).isTrue();
                AuditEntry entry = em.createQuery(
                                "select e from AuditEntry e where e.subjectId = :id", AuditEntry.class)
                        .setParameter("id", second.toString())
                        .getSingleResult();

                em.createNativeQuery("update audit_entry set " + change + " where chain_number = ?1")
                        .setParameter(1, entry.getChainNumber())
                        .executeUpdate();

                AuditCheck check = verified(em);
                assertThat(check.broken()).isEqualTo(entry.getChainNumber());
                assertThat(check.entry()).isEqualTo(entry.getId());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("J10 a removed entry is missed, also at the end of the chain")
    void aRemovedEntryIsMissed(PortalDatabase database) {
        for (int back : new int[] {0, 1}) {
            in(database, em -> {
                append("project.created");
                append("project.changed");
                em.flush();
                sealing.seal();
                em.flush();
                em.clear();
                long end = ring.get(AuditStore.class).head().getNumber();
                em.createNativeQuery("delete from audit_entry where chain_number = ?1")
                        .setParameter(1, end - back)
                        .executeUpdate();

                AuditCheck check = verification.verify();
                assertThat(check.missing()).isTrue();
                assertThat(check.broken()).isEqualTo(end - back);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of two sealers at once one wins and nothing is sealed twice")
    void ofTwoSealersAtOnceOneWins(PortalDatabase database) throws Exception {
        database.commit(em -> {
            DataRing.use(em);
            ring.as(Caller.system());
            for (int i = 0; i < 20; i++) {
                append("project.created");
            }
            return null;
        });
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Integer> sealer = () -> {
            both.await();
            return database.commit(em -> {
                DataRing.use(em);
                return sealing.seal();
            });
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = two.submit(sealer);
            Future<Integer> second = two.submit(sealer);
            assertThat(first.get() + second.get()).isGreaterThanOrEqualTo(20);
        } finally {
            two.shutdownNow();
        }
        in(database, em -> assertThat(verified(em).whole()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void theTrailIsNarrowedByWhoWhatWhenAndText(PortalDatabase database) {
        in(database, em -> {
            UUID subject = append("project.created");
            append("document.uploaded");
            Instant now = Instant.now();
            String who = doc.login().toUpperCase();

            assertThat(count(new AuditFilter(who, null, null, null, null, null)))
                    .isEqualTo(2);
            assertThat(count(new AuditFilter(who, "project.created", null, null, null, null)))
                    .isEqualTo(1);
            assertThat(count(new AuditFilter(who, "document.", null, null, null, null)))
                    .isEqualTo(1);
            assertThat(count(new AuditFilter(null, null, subject.toString(), null, null, null)))
                    .isEqualTo(1);
            assertThat(count(new AuditFilter(who, null, null, now.plus(Duration.ofHours(1)), null, null)))
                    .isZero();
            assertThat(count(new AuditFilter(who, null, null, null, now.minus(Duration.ofHours(1)), null)))
                    .isZero();
            assertThat(count(new AuditFilter(who, null, null, null, null, "p1")))
                    .isEqualTo(2);
            assertThat(count(new AuditFilter(who, null, null, null, null, "p2")))
                    .isZero();
        });
    }

    private int count(AuditFilter filter) {
        return audit.list(filter, SliceRequest.first(50)).items().size();
    }

    @ParameterizedTest
    @EnumSource
    void theNewestEntryComesFirstAndPagesFollowEachOther(PortalDatabase database) {
        in(database, em -> {
            for (int i = 0; i < 5; i++) {
                append("project.created");
            }
            AuditFilter mine = new AuditFilter(doc.login(), null, null, null, null, null);
            Slice<AuditRow> first = audit.list(mine, SliceRequest.first(3));
            Slice<AuditRow> second = audit.list(mine, SliceRequest.of(first.next(), 3, false));

            assertThat(Stream.concat(first.items().stream(), second.items().stream())
                            .map(AuditRow::actedAt)
                            .toList())
                    .hasSize(5)
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(second.next()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoWatchOverSecuritySeeTheTrail(PortalDatabase database) {
        in(database, em -> {
            append("project.created");
            Contact lee = world.contact("lee", world.customer("NL"), RelationLevel.SITE, true);
            Caller vic = new Caller(
                    Caller.Kind.STAFF,
                    doc.accountId(),
                    doc.login(),
                    doc.name(),
                    null,
                    doc.sides(),
                    java.util.Set.of(),
                    false);
            for (Caller caller : List.of(world.asking(lee), vic, Caller.stranger())) {
                ring.as(caller);
                assertThat(audit.list(AuditFilter.all(), SliceRequest.first(5)).items())
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTimelineTellsWhatBecameOfAThingAndNotWhoLookedAtIt(PortalDatabase database) {
        in(database, em -> {
            UUID project = append("project.created");
            SubjectRef ref = SubjectRef.of("project", project);
            trail.append("project.viewed", ref, Map.of());
            trail.append("project.changed", ref, Map.of("hidden", true));

            assertThat(history.of(ref, doc))
                    .extracting(HistoryRow::action)
                    .containsExactly("project.changed", "project.created");
            Contact lee = world.contact("lee", world.customer("NL"), RelationLevel.SITE, true);
            assertThat(history.of(ref, world.asking(lee)))
                    .extracting(HistoryRow::action, HistoryRow::actor, HistoryRow::details)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("project.created", null, Map.of()));
        });
    }

    @Test
    @DisplayName("J10 an entry can be sealed once and nothing else can be done to it")
    void anEntryCanOnlyBeSealedOnce() {
        AuditEntry entry =
                new AuditEntry(new AuditEntry.Actor("doc", null, null), "project.created", null, "{}", Instant.now());
        entry.seal(1, "a", "b");

        assertThatThrownBy(() -> entry.seal(2, "c", "d")).isInstanceOf(IllegalStateException.class);
        assertThat(Stream.of(AuditEntry.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName())
                        .filter(name -> !name.startsWith("get") && !name.startsWith("_persistence")))
                .containsExactly("seal");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("J10 line ends stay inside their entry")
    void lineEndsStayInsideTheirEntry(PortalDatabase database) {
        in(database, em -> {
            trail.append("project.created", null, Map.of("name", "x\r\n2026-01-01 admin signed in \"}"));
            AuditRow row = audit.list(new AuditFilter(doc.login(), null, null, null, null, null), SliceRequest.first(1))
                    .items()
                    .get(0);

            assertThat(row.json()).doesNotContain("\r", "\n");
            assertThat(row.details()).containsEntry("name", "x\r\n2026-01-01 admin signed in \"}");
        });
    }
}
