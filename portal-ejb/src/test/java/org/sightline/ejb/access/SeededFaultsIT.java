package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.entities.shared.Root;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/** The power of the worlds: each condition of each rule dropped, made impossible or joined wrongly is noticed. */
class SeededFaultsIT {

    private static final int WORLDS = Integer.getInteger("w", 300);
    private static final int EVERYTHING = 1_000;

    private final FaultyBuilder builder = new FaultyBuilder();
    private final Map<Fault, Integer> caught = new LinkedHashMap<>();

    @Test
    void everySeededFaultIsCaughtWithinTheWorldsOfABuild() {
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            VisibleQuery query = ring.get(VisibleQuery.class);
            for (int seed = 1; seed <= WORLDS && (seed < 3 || !missed().isEmpty()); seed++) {
                Plan plan = RandomPlan.of(seed, Worlds.today());
                List<Viewer> viewers = Viewer.of(plan);
                int world = seed;
                Worlds.within(PortalDatabase.DERBY, plan, em -> {
                    DataRing.use(builder.around(em));
                    builder.seed(null);
                    assertThat(isNoticed(query, viewers))
                            .as("a fault without a fault")
                            .isFalse();
                    System.err.println("world " + world + " missed " + missed().size());
                    for (Fault fault : missed()) {
                        builder.seed(fault);
                        if (isNoticed(query, viewers)) {
                            caught.put(fault, world);
                        }
                    }
                });
            }
        }
        System.out.println(table());
        assertThat(missed()).as("faults nobody noticed").isEmpty();
    }

    private Set<Fault> missed() {
        Set<Fault> missed = new LinkedHashSet<>(builder.possible());
        missed.removeAll(caught.keySet());
        return missed;
    }

    private static boolean isNoticed(VisibleQuery query, List<Viewer> viewers) {
        return viewers.stream()
                .anyMatch(viewer -> Surface.ALL.stream().anyMatch(surface -> isNoticed(query, viewer, surface)));
    }

    private static <E extends Root> boolean isNoticed(VisibleQuery query, Viewer viewer, Surface<E> surface) {
        try {
            Set<UUID> listed = new HashSet<>();
            query.list(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING)
                    .forEach(visible -> listed.add(visible.get().getId()));
            return !listed.equals(surface.seen().apply(viewer.expected()));
        } catch (PersistenceException e) {
            return true;
        }
    }

    private String table() {
        return caught.entrySet().stream()
                .sorted(Map.Entry.<Fault, Integer>comparingByValue().reversed())
                .map(entry -> "%4d  %-10s %s"
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
