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
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.entities.shared.Root;
import org.sightline.entities.world.Plan;

/**
 * Goes through worlds until every fault there can be in some rules has been noticed.
 *
 * @param sharp worlds that were found to be the first to notice some fault; tried before the others to spare a build the rest
 */
record FaultSearch(
        FaultyBuilder builder,
        PortalDatabase database,
        List<Integer> sharp,
        LongFunction<Plan> plans,
        Function<Plan, List<Viewer>> viewers,
        Function<Plan, List<Surface<?>>> surfaces) {

    private static final int WORLDS = Integer.getInteger("sightline.worlds", 300);

    private static final int EVERYTHING = 1_000;

    /** Before as many have been seen, some rule may not have been asked at all. */
    private static final int LEAST = 4;

    /** Fails when one of them was noticed by nobody. */
    void run() {
        FaultyReach.use(builder);
        Map<Fault, Integer> caught = new LinkedHashMap<>();
        int worlds = 0;
        try (DataRing ring = new DataRing(wiring())) {
            VisibleQuery query = ring.get(VisibleQuery.class);
            for (int seed : seeds()) {
                if (worlds >= LEAST && missed(caught).isEmpty()) {
                    break;
                }
                worlds++;
                Plan plan = plans.apply(seed);
                Worlds.within(database, plan, em -> {
                    DataRing.use(builder.around(em));
                    seed(query, plan, caught);
                });
            }
        }
        System.out.println(table(caught));
        assertThat(missed(caught))
                .as("faults nobody noticed in " + worlds + " worlds")
                .isEmpty();
    }

    /** Everybody but staff who see as a contact: their lines are those of the two together. */
    static List<Viewer> themselves(Plan plan) {
        return Viewer.of(plan).stream()
                .filter(viewer -> !viewer.caller().seeingAs())
                .toList();
    }

    private int[] seeds() {
        return IntStream.concat(
                        sharp.stream().mapToInt(Integer::intValue),
                        IntStream.rangeClosed(1, WORLDS).filter(seed -> !sharp.contains(seed)))
                .toArray();
    }

    private static Class<?>[] wiring() {
        return Stream.concat(
                        Stream.of(Wiring.ALL).filter(type -> type != ReachStore.class), Stream.of(FaultyReach.class))
                .toArray(Class<?>[]::new);
    }

    /** Tries every fault that was not caught yet on whoever passes its place. */
    private void seed(VisibleQuery query, Plan plan, Map<Fault, Integer> caught) {
        Map<String, List<Look<?>>> passing = new HashMap<>();
        Map<Look<?>, Integer> noticed = new HashMap<>();
        builder.seed(null);
        for (Surface<?> surface : surfaces.apply(plan)) {
            for (Viewer viewer : viewers.apply(plan)) {
                Look<?> look = new Look<>(surface, viewer);
                builder.passed();
                assertThat(look.isWrong(query))
                        .as("a fault where none is seeded")
                        .isFalse();
                builder.passed().forEach(place -> passing.computeIfAbsent(place, any -> new ArrayList<>())
                        .add(0, look));
            }
        }
        for (Fault fault : missed(caught)) {
            builder.seed(fault);
            // why: who noticed most so far is asked first, or most of the time goes by with those who see little
            passing.getOrDefault(fault.place(), List.of()).stream()
                    .sorted(Comparator.comparing((Look<?> look) -> noticed.getOrDefault(look, 0))
                            .reversed())
                    .filter(look -> look.isWrong(query))
                    .findFirst()
                    .ifPresent(look -> {
                        noticed.merge(look, 1, Integer::sum);
                        caught.put(fault, (int) plan.seed());
                    });
        }
    }

    private Set<Fault> missed(Map<Fault, Integer> caught) {
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

    private String table(Map<Fault, Integer> caught) {
        return caught.entrySet().stream()
                .sorted(Map.Entry.<Fault, Integer>comparingByValue().reversed())
                .map(entry -> "%4d  %-12s %s"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().kind(),
                                entry.getKey().place()))
                .collect(Collectors.joining(
                        "\n",
                        "faults: %d of %d caught; the world that noticed:%n"
                                .formatted(caught.size(), builder.possible().size()),
                        "\n"));
    }
}
