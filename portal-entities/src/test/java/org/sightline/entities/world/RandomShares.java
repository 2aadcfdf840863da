package org.sightline.entities.world;

import java.util.ArrayList;
import java.util.List;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Work;

/** Makes submittals of every project of a world, most often to somebody they may be shown to, so that a link to them fails by one condition alone. */
final class RandomShares {

    /** Far from the seeds of the rest of a world. */
    private static final long OTHER = 1_000_037;

    private final Chance chance;
    private final Plan plan;
    private final List<Parcel> submittals;
    private final List<Sheet> lines;

    RandomShares(Plan plan) {
        this.chance = new Chance(plan.seed() * OTHER);
        this.plan = plan;
        this.submittals = new ArrayList<>(plan.exchange().submittals());
        this.lines = new ArrayList<>(plan.exchange().lines());
    }

    Exchange exchange() {
        plan.projects().forEach(this::submittal);
        return new Exchange(submittals, lines, List.of(), List.of());
    }

    private void submittal(Work project) {
        List<Site> suppliers = plan.slots().stream()
                .filter(slot -> slot.project().equals(project) && slot.supplier() != null)
                .map(Slot::supplier)
                .toList();
        boolean supplied = !suppliers.isEmpty() && chance.even();
        Site partner =
                supplied ? chance.one(suppliers) : chance.mostly() ? project.customer() : chance.one(plan.companies());
        Parcel submittal = new Parcel(
                chance.id(),
                chance.word(),
                true,
                project,
                partner,
                chance.one(plan.staff()).id(),
                chance.mostly()
                        ? SubmittalState.SENT
                        : chance.one(List.of(SubmittalState.DRAFT, SubmittalState.VOID, SubmittalState.CLOSED)));
        submittals.add(submittal);
        int ordinal = 0;
        for (Slot slot : plan.slots()) {
            List<Revision> revisions = plan.revisions().stream()
                    .filter(revision -> revision.slot().equals(slot))
                    .toList();
            if (slot.project().equals(project) && !revisions.isEmpty() && chance.mostly()) {
                ordinal++;
                lines.add(line(submittal, ordinal, chance.one(revisions)));
            }
        }
    }

    private Sheet line(Parcel submittal, int ordinal, Revision revision) {
        return new Sheet(
                chance.id(), chance.word(), submittal, ordinal, revision, revision.file(), !chance.mostly(), false);
    }
}
