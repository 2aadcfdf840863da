package org.sightline.ejb.access;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;

/** The power of the worlds: each condition put to what guests see and to rows of bells is noticed when it is wrong. */
@Tag("full")
class TidingsFaultsIT {

    /** In which links and lines fail by every condition there is, and by that one alone. */
    private static final List<Integer> OF_GUESTS = List.of(1444, 242, 217, 153, 17);

    @Test
    void everyFaultSeededInWhatGuestsSeeIsCaught() {
        search(OF_GUESTS, Viewer::guests, List.of(Submittal.class, SubmittalItem.class));
    }

    @Test
    void everyFaultSeededInWhatBellsSayIsCaught() {
        search(List.of(), FaultSearch::themselves, List.of(Notification.class));
    }

    private static void search(List<Integer> sharp, Function<Plan, List<Viewer>> viewers, List<Class<?>> asked) {
        new FaultSearch(
                        new FaultyBuilder(FaultyBuilder.Part.TIDINGS),
                        PortalDatabase.POSTGRESQL,
                        sharp,
                        seed -> RandomPlan.of(seed, Worlds.today())
                                .withoutDesigns()
                                .withShares()
                                .withTidings(),
                        viewers,
                        plan -> Surface.in(plan).stream()
                                .filter(surface -> asked.contains(surface.root()))
                                .toList())
                .run();
    }
}
