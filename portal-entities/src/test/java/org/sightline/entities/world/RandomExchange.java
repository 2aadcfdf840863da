package org.sightline.entities.world;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Work;

/** Makes the submittals of a world of near misses, after all the rest of it and from chance of its own. */
final class RandomExchange {

    /** Far from the seeds of the rest of a world. */
    private static final long OTHER = 1_000_003;

    private static final int SUBMITTALS = 6;
    private static final int MOST_LINES = 2;
    private static final List<SubmittalState> OUT = List.of(
            SubmittalState.SENT,
            SubmittalState.ACCESSED,
            SubmittalState.DOWNLOADED,
            SubmittalState.PARTLY_RETURNED,
            SubmittalState.RETURNED,
            SubmittalState.CLOSED);
    private static final List<SubmittalState> OUT_BUT_GONE = List.of(SubmittalState.DRAFT, SubmittalState.VOID);
    private static final List<SubmittalState> IN =
            List.of(SubmittalState.UNPROCESSED, SubmittalState.PARTLY_PROCESSED, SubmittalState.PROCESSED);
    private static final List<SubmittalState> IN_BUT_GONE =
            List.of(SubmittalState.DRAFT, SubmittalState.WITHDRAWN, SubmittalState.RETURNED_TO_SENDER);

    private final Chance chance;
    private final Plan plan;
    private final Oracle oracle;
    private final List<Parcel> submittals = new ArrayList<>();
    private final List<Sheet> lines = new ArrayList<>();

    RandomExchange(Plan plan) {
        this.chance = new Chance(plan.seed() * OTHER);
        this.plan = plan;
        this.oracle = new Oracle(plan);
    }

    Exchange exchange() {
        for (int i = 0; i < SUBMITTALS; i++) {
            Parcel submittal = submittal();
            submittals.add(submittal);
            lines(submittal);
        }
        return new Exchange(submittals, lines, List.of(), List.of());
    }

    /** Outgoing or incoming, about somebody who may be meant to see it. */
    private Parcel submittal() {
        boolean outgoing = chance.mostly(0.6);
        Person somebody = somebody();
        Sight sight = oracle.of(somebody);
        Work project = project(sight);
        Site partner = partner(project, sight);
        List<SubmittalState> states =
                outgoing ? chance.mostly() ? OUT : OUT_BUT_GONE : chance.mostly(0.6) ? IN : IN_BUT_GONE;
        // why: no contact sends in our name, but the rules must hold for rows of any origin
        boolean house = outgoing != chance.once(6);
        UUID author = house
                ? chance.one(plan.staff()).id()
                : (chance.even() ? somebody : chance.one(plan.contacts())).account();
        return new Parcel(chance.id(), chance.word(), outgoing, project, partner, author, chance.one(states));
    }

    /** Most often somebody who sees projects, and often enough as a sub-supplier. */
    private Person somebody() {
        List<Person> sighted = plan.contacts().stream()
                .filter(contact -> !oracle.of(contact).projects().isEmpty())
                .toList();
        List<Person> suppliers = sighted.stream()
                .filter(contact ->
                        contact.ties().stream().anyMatch(tie -> tie.company().supplier()))
                .toList();
        List<Person> meant = suppliers.isEmpty() || !chance.once(3) ? sighted : suppliers;
        return meant.isEmpty() || chance.once(8) ? chance.one(plan.contacts()) : chance.one(meant);
    }

    /** Most often one with documents that nothing but a submittal can show. */
    private Work project(Sight sight) {
        List<Work> seen = plan.projects().stream()
                .filter(work -> sight.projects().contains(work.id()))
                .toList();
        List<Work> full = plan.revisions().stream()
                .filter(revision -> !revision.inPortal())
                .map(revision -> revision.slot().project())
                .filter(seen::contains)
                .toList();
        if (!full.isEmpty() && chance.mostly()) {
            return chance.one(full);
        }
        return seen.isEmpty() || chance.once(8) ? chance.one(plan.projects()) : chance.one(seen);
    }

    /** The project's customer, another company in reach, or any. */
    private Site partner(Work project, Sight sight) {
        List<Site> reached = plan.companies().stream()
                .filter(site -> sight.companies().contains(site.id()))
                .toList();
        int kind = chance.below(6);
        if (kind == 0 || reached.isEmpty()) {
            return chance.one(plan.companies());
        }
        return kind == 1 || !reached.contains(project.customer()) ? chance.one(reached) : project.customer();
    }

    /** Documents go out by one revision each; what comes in has become one, or not yet. */
    private void lines(Parcel submittal) {
        List<Revision> open = new ArrayList<>(plan.revisions().stream()
                .filter(revision -> revision.slot().project().equals(submittal.project()))
                .toList());
        int count = 1 + chance.below(MOST_LINES);
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            boolean document = submittal.outgoing() || chance.mostly(0.6);
            if (document && open.isEmpty()) {
                continue;
            }
            Revision revision = document ? revision(open) : null;
            if (document) {
                open.removeIf(other -> other.slot().equals(revision.slot()));
            }
            lines.add(new Sheet(
                    chance.id(),
                    chance.word(),
                    submittal,
                    ordinal,
                    revision,
                    document ? revision.file() : file(),
                    submittal.outgoing() && chance.once(4),
                    !submittal.outgoing() && (document || submittal.state() == SubmittalState.PROCESSED)));
        }
    }

    /** One that came in; not clean often enough, since nothing else hides it. */
    private Bytes file() {
        List<Bytes> unclean = plan.files().stream()
                .filter(file -> file.scan() != ScanState.CLEAN)
                .toList();
        return chance.one(unclean.isEmpty() || !chance.once(3) ? plan.files() : unclean);
    }

    /** Most often one that nothing but a submittal can show. */
    private Revision revision(List<Revision> open) {
        List<Revision> unseen =
                open.stream().filter(revision -> !revision.inPortal()).toList();
        return chance.one(unseen.isEmpty() || !chance.mostly() ? open : unseen);
    }
}
