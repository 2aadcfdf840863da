package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;

/** Which drawings of random worlds are offered as they were brought in, and in which forms: the last line of rule O. */
class OriginalFormatIT {

    private static final int WORLDS =
            Integer.getInteger("sightline.worlds", Boolean.getBoolean("sightline.full") ? 100 : 12);

    private int granted;
    private int refused;

    @Test
    @DisplayName(
            "A05 a drawing is offered whole to who sees all of it in a format that is delivered, and to nobody else")
    void aDrawingIsOfferedInAFormatThatIsDelivered() {
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            for (Plan plan : plans()) {
                Worlds.within(PortalDatabase.DERBY, plan, em -> plan.contacts().stream()
                        .filter(contact -> seesOneWhole(plan, contact))
                        .forEach(contact -> look(ring, plan, contact)));
            }
        }
        System.out.printf("originals: %d worlds, %d granted, %d for want of the format%n", WORLDS, granted, refused);
        assertThat(granted).isPositive();
        assertThat(refused).isPositive();
    }

    /** Half of them worlds in which it is the format alone that keeps some drawing from somebody. */
    private static List<Plan> plans() {
        return Stream.concat(plans(sight -> !sight.originals().isEmpty()), plans(sight -> !sight.originals()
                        .containsAll(sight.wholeDrawings())))
                .toList();
    }

    private static Stream<Plan> plans(Predicate<Sight> such) {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> RandomPlan.of(seed, Worlds.today()))
                .filter(plan -> plan.contacts().stream().anyMatch(contact -> such.test(new Oracle(plan).of(contact))))
                .limit(WORLDS / 2);
    }

    private static boolean seesOneWhole(Plan plan, Plan.Person contact) {
        return !new Oracle(plan).of(contact).wholeDrawings().isEmpty();
    }

    private void look(DataRing ring, Plan plan, Plan.Person contact) {
        Sight sight = new Oracle(plan).of(contact);
        ring.as(Viewer.asking(contact, plan));
        Set<UUID> offered = new HashSet<>();
        for (UUID design : sight.designs()) {
            DesignService designs = ring.get(DesignService.class);
            Set<DeliveryFormat> formats = new Oracle(plan).formats(contact, customer(plan, design));
            designs.find(design).revisions().forEach(revision -> revision.drawings()
                    .forEach(drawing -> {
                        if (drawing.original()) {
                            offered.add(drawing.id());
                        }
                        forms(drawing, formats);
                    }));
        }
        assertThat(offered)
                .as(() -> contact.word() + " in world " + plan.seed() + "\n" + plan.describe())
                .isEqualTo(sight.originals());
        granted += offered.size();
        refused += sight.wholeDrawings().size() - offered.size();
    }

    private static Plan.Site customer(Plan plan, UUID design) {
        return plan.library().designs().stream()
                .filter(one -> one.id().equals(design))
                .findFirst()
                .orElseThrow()
                .customer();
    }

    /** A form is offered when its format is delivered and there is a view of the drawing for people outside. */
    private static void forms(DrawingRow drawing, Set<DeliveryFormat> formats) {
        assertThat(drawing.forms().contains(DrawingForm.PDF))
                .as(drawing.toString())
                .isEqualTo(!drawing.staffOnly() && formats.contains(DeliveryFormat.PDF));
        assertThat(drawing.forms().contains(DrawingForm.DXF))
                .as(drawing.toString())
                .isEqualTo(!drawing.staffOnly()
                        && formats.contains(DeliveryFormat.DXF)
                        && drawing.format().equals("DXF"));
    }
}
