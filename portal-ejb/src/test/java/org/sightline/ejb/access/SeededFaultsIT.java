package org.sightline.ejb.access;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/**
 * The power of the worlds: each condition of each rule dropped, made impossible or joined wrongly is noticed. PostgreSQL is asked, which
 * reads long statements faster, and here each is another.
 */
class SeededFaultsIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");

    private static final List<Integer> SHARP = FULL
            ? List.of(2, 16, 49, 46, 18, 25, 19, 1, 3, 13, 53, 54, 37, 44, 5, 10, 9, 22, 14, 6, 4, 8)
            : List.of(1, 2, 3, 10, 13, 16, 53, 47, 14, 5);

    @Test
    void everySeededFaultIsCaughtWithinTheWorldsOfABuild() {
        new FaultSearch(
                        new FaultyBuilder(FaultyBuilder.Part.REST),
                        PortalDatabase.POSTGRESQL,
                        SHARP,
                        SeededFaultsIT::plan,
                        FaultSearch::themselves,
                        Surface::in)
                .run();
    }

    /** The faults in the rules of designs take a build too long: they are seeded where time does not count. */
    private static Plan plan(long seed) {
        Plan plan = RandomPlan.of(seed, Worlds.today()).withoutSubmittals();
        return FULL ? plan : plan.withoutDesigns();
    }
}
