package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.entities.shared.Root;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/** The power of the worlds: each condition of each rule dropped, made impossible or joined wrongly is noticed. */
class SeededFaultsIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int WORLDS = Integer.getInteger("sightline.worlds", 300);
    private static final int EVERYTHING = 1_000;

    /** Derby is there sooner, PostgreSQL is faster where statements are long and each is another. */
    private static final PortalDatabase DATABASE = FULL ? PortalDatabase.POSTGRESQL : PortalDatabase.DERBY;

    /** Before as many have been seen, some rule may not have been asked at all. */
    private static final int LEAST = 4;

    /** Worlds that were found to be the first to notice some fault; tried before the others to spare a build the rest. */
    private static final List<Integer> SHARP = FULL
            ? List.of(2, 16, 49, 46, 18, 25, 19, 1, 3, 13, 53, 54, 37, 44, 5, 10, 9, 22, 14, 6, 4, 8)
            : List.of(1, 2, 3, 10, 13, 16, 5, 9, 53, 22, 14, 6, 4, 8);

    private final FaultyBuilder builder = new FaultyBuilder();
    private final Map<Fault, Integer> caught = new LinkedHashMap<>();

    @Test
    void everySeededFaultIsCaughtWithinTheWorldsOfABuild() {
        FaultyReach.use(builder);
        int worlds = 0;
        try (DataRing ring = new DataRing(wiring())) {
            VisibleQuery query = ring.get(VisibleQuery.class);
            for (int seed : seeds()) {
                if (worlds >= LEAST && missed().isEmpty()) {
                    break;
                }
                int world = ++worlds;
                Plan plan = plan(seed);
                Worlds.within(DATABASE, plan, em -> {
                    DataRing.use(builder.around(em));
                    seed(query, plan, world);
                });
            }
        }
        System.out.println(table());
        assertThat(missed())
                .as("faults nobody noticed in " + worlds + " worlds")
                .isEmpty();
    }

    /** The faults in the rules of designs take a build too long: they are seeded where time does not count. */
    private static Plan plan(int seed) {
        Plan plan = RandomPlan.of(seed, Worlds.today());
        return FULL ? plan : plan.withoutDesigns();
    }

    /** Everybody but staff who see as a contact: their lines are those of the two together. */
    private static List<Viewer> themselves(Plan plan) {
        return Viewer.of(plan).stream()
                .filter(viewer -> !viewer.caller().seeingAs())
                .toList();
    }

    private static int[] seeds() {
        return IntStream.concat(
                        SHARP.stream().mapToInt(Integer::intValue),
                        IntStream.rangeClosed(1, WORLDS).filter(seed -> !SHARP.contains(seed)))
                .toArray();
    }

    private static Class<?>[] wiring() {
        return Stream.concat(
                        Stream.of(Wiring.ALL).filter(type -> type != ReachStore.class), Stream.of(FaultyReach.class))
                .toArray(Class<?>[]::new);
    }

    /** Tries every fault that was not caught yet on whoever passes its place. */
    private void seed(VisibleQuery query, Plan plan, int world) {
        Map<String, List<Look<?>>> passing = new HashMap<>();
        Map<Look<?>, Integer> noticed = new HashMap<>();
        builder.seed(null);
        for (Surface<?> surface : Surface.in(plan)) {
            for (Viewer viewer : themselves(plan)) {
                Look<?> look = new Look<>(surface, viewer);
                builder.passed();
                assertThat(look.isWrong(query))
                        .as("a fault where none is seeded")
                        .isFalse();
                builder.passed().forEach(place -> passing.computeIfAbsent(place, any -> new ArrayList<>())
                        .add(0, look));
            }
        }
        for (Fault fault : missed()) {
            builder.seed(fault);
            // why: who noticed most so far is asked first, or most of the time goes by with those who see little
            passing.getOrDefault(fault.place(), List.of()).stream()
                    .sorted(Comparator.comparing((Look<?> look) -> noticed.getOrDefault(look, 0))
                            .reversed())
                    .filter(look -> look.isWrong(query))
                    .findFirst()
                    .ifPresent(look -> {
                        noticed.merge(look, 1, Integer::sum);
                        caught.put(fault, world);
                    });
        }
    }

    private Set<Fault> missed() {
        Set<Fault> missed = new LinkedHashSet<>(builder.possible());
        missed.removeAll(caught.keySet());
        return missed;
    }

    /** One viewer looks at one kind of thing. */
    private record Look<E extends Root>(Surface<E> surface, Viewer viewer) {

        boolean isWrong(VisibleQuery query) {
            try {
                Set<UUID> listed = new HashSet<>();
                query.list(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING)
                        .forEach(visible -> listed.add(visible.get().getId()));
                return !listed.equals(surface.seen().apply(viewer.expected()));
            } catch (PersistenceException e) {
                return true;
            }
        }
    }

    private String table() {
        return caught.entrySet().stream()
                .sorted(Map.Entry.<Fault, Integer>comparingByValue().reversed())
                .map(entry -> "%4d  %-12s %s"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().kind(),
                                entry.getKey().place()))
                .collect(Collectors.joining(
                        "\n",
                        "faults: %d of %d caught; worlds needed:%n"
                                .formatted(caught.size(), builder.possible().size()),
                        "\n"));
    }
}
