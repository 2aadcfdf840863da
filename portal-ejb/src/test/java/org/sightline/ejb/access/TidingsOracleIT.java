package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.submittal.share.GuestService;
import org.sightline.ejb.submittal.share.GuestSubmittal;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.world.Canaries;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.GuestOracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/** What share links show and bells say in random worlds is what the oracle says; both databases at once. */
@Execution(ExecutionMode.CONCURRENT)
class TidingsOracleIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int WORLDS = Integer.getInteger("sightline.worlds", FULL ? 1_000 : 15);
    private static final int EVERYTHING = 1_000;

    /** So many-th world has designs, of which a guest is shown nothing. */
    private static final int DESIGNED = 10;

    /** What a guest can be shown at all. */
    private static final Set<Class<?>> SHARED = Set.of(Submittal.class, SubmittalItem.class);

    private static DataRing ring;
    private static VisibleQuery query;
    private static GuestService guests;
    private long verdicts;
    private long shown;
    private int turn;

    @BeforeAll
    static void open() {
        ring = new DataRing(Wiring.with("submittal.share"));
        query = ring.get(VisibleQuery.class);
        guests = ring.get(GuestService.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M11 N the holder of a pass sees the one submittal its company would see and nothing else; a bell says what its reader sees")
    void guestsAndBellsAgreeWithTheOracle(PortalDatabase database) {
        ring.join();
        int worlds = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            // why: of five worlds Derby gets one in a build, for it reads statements more slowly
            if (FULL || (database == PortalDatabase.DERBY) == (seed % 5 == 0)) {
                Plan plan = plan(seed);
                int place = worlds++;
                Worlds.within(database, plan, em -> look(plan, place, em));
            }
        }
        assertThat(shown).as("what guests were shown").isPositive();
        System.out.printf(
                "tidings: %s, %d worlds, %d verdicts, %d links that show something, 0 disagreements%n",
                database, worlds, verdicts, shown);
    }

    private static Plan plan(int seed) {
        Plan plan = RandomPlan.of(seed, Worlds.today()).withShares().withTidings();
        return seed % DESIGNED == 0 ? plan : plan.withoutDesigns();
    }

    /** @param place in a build one guest and one other of each world try each single thing, by turns */
    private void look(Plan plan, int place, EntityManager em) {
        List<Viewer> guests = Viewer.guests(plan);
        for (Viewer viewer : guests) {
            boolean thorough = FULL || guests.indexOf(viewer) == place % guests.size();
            still(() -> {
                for (Surface<?> surface : Surface.in(plan)) {
                    if (SHARED.contains(surface.root()) || isDue()) {
                        look(plan, surface, viewer, thorough);
                    }
                }
            });
        }
        List<Viewer> others = Viewer.of(plan);
        for (Viewer viewer : others) {
            boolean thorough = FULL || others.indexOf(viewer) == place % others.size();
            still(() -> {
                look(plan, surface(Notification.class), viewer, thorough);
                if (thorough || isDue()) {
                    look(plan, surface(ShareLink.class), viewer, thorough);
                }
            });
        }
        plan.exchange().links().forEach(link -> use(plan, link));
        em.flush();
    }

    /** Why not always in a build: what nobody of a kind is shown takes no world to be found wrong. */
    private boolean isDue() {
        return FULL || turn++ % 6 == 0;
    }

    /** As within one request, what somebody reaches is read once. */
    private static void still(Runnable work) {
        ring.get(ReachStore.class).still(() -> {
            work.run();
            return true;
        });
    }

    private static Surface<?> surface(Class<?> root) {
        return Surface.ALL.stream()
                .filter(surface -> surface.root() == root)
                .findFirst()
                .orElseThrow();
    }

    private <E extends Root> void look(Plan plan, Surface<E> surface, Viewer viewer, boolean thorough) {
        Set<UUID> expected = surface.seen().apply(viewer.expected());
        Supplier<String> where = () -> surface.root().getSimpleName() + " for " + viewer.name() + " in world "
                + plan.seed() + ":\n" + plan.describe();
        List<UUID> listed = query.list(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING).stream()
                .map(visible -> visible.get().getId())
                .toList();
        assertThat(listed).as(() -> "list of " + where.get()).containsExactlyInAnyOrderElementsOf(expected);
        verdicts += surface.ids(plan).size();
        if (!thorough) {
            return;
        }
        assertThat(query.count(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING))
                .as(() -> "count of " + where.get())
                .isEqualTo(expected.size());
        for (UUID id : surface.ids(plan)) {
            assertThat(surface.isFound(query, id, viewer))
                    .as(() -> id + " of " + where.get())
                    .isEqualTo(expected.contains(id));
            verdicts++;
        }
    }

    /** The guest looks at the page of the submittal. */
    private void use(Plan plan, Link link) {
        GuestOracle oracle = new GuestOracle(plan);
        Supplier<String> where = () -> link + " in world " + plan.seed() + ":\n" + plan.describe();
        boolean opens = !link.passOver() && !oracle.of(link).submittals().isEmpty();
        Optional<GuestSubmittal> seen = get(link.pass());
        assertThat(seen.isPresent()).as(where).isEqualTo(opens);
        assertThat(get(link.token())).as("the link in the place of its pass").isEmpty();
        seen.ifPresent(submittal -> {
            Set<UUID> files = oracle.of(link).lines();
            assertThat(submittal.number()).isEqualTo("T-" + link.submittal().word());
            assertThat(submittal.lines().stream()
                            .map(line -> line.id() + " " + line.number() + " " + line.readable())
                            .toList())
                    .as(where)
                    .containsExactlyElementsOf(oracle.named(link).stream()
                            .map(line -> line.id() + " " + number(line) + " " + files.contains(line.id()))
                            .toList());
            Set<String> foreign = new TreeSet<>(Canaries.in(submittal.toString().getBytes()));
            foreign.removeAll(Canaries.of(plan, link));
            assertThat(foreign).as(where).isEmpty();
            shown++;
        });
        verdicts++;
    }

    private static String number(Sheet line) {
        return "D-" + line.revision().slot().word();
    }

    private static Optional<GuestSubmittal> get(String pass) {
        try {
            return Optional.of(guests.get(pass));
        } catch (NotFoundException over) {
            return Optional.empty();
        }
    }
}
