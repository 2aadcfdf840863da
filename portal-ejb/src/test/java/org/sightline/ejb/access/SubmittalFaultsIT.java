package org.sightline.ejb.access;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/** The power of the worlds: each condition the rules S and X put to submittals and their lines is noticed when it is wrong. */
class SubmittalFaultsIT {

    private static final List<Integer> SHARP = List.of(10, 1180, 274, 34, 341);

    @Test
    void everyFaultSeededInWhatIsSaidOfSubmittalsIsCaught() {
        new FaultSearch(
                        new FaultyBuilder(FaultyBuilder.Part.SUBMITTALS),
                        PortalDatabase.POSTGRESQL,
                        SHARP,
                        seed -> RandomPlan.of(seed, Worlds.today()).withoutDesigns(),
                        FaultSearch::themselves,
                        SubmittalFaultsIT::surfaces)
                .run();
    }

    /** What shows submittals, and what submittals show. */
    private static List<Surface<?>> surfaces(Plan plan) {
        List<Class<?>> asked = List.of(Submittal.class, SubmittalItem.class, DocumentRevision.class);
        return Surface.in(plan).stream()
                .filter(surface -> asked.contains(surface.root()))
                .toList();
    }
}
