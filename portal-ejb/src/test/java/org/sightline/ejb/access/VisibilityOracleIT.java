package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.shared.Root;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;

/** What the rules answer is what the oracle says, in random worlds, for everybody, thing by thing; both databases at once. */
@Execution(ExecutionMode.CONCURRENT)
class VisibilityOracleIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int WORLDS = Integer.getInteger("sightline.worlds", FULL ? 2_000 : 300);
    private static final int EVERYTHING = 1_000;

    /** After so many worlds a line tells how far it is: two thousand take an hour. */
    private static final int TOLD = 100;

    /** In a build each so many-th world is asked for its designs, and each so many-th of these for all the rest as well. */
    private static final int DESIGNED = 3;

    private static final int WHOLE = 10;

    private static DataRing ring;
    private static VisibleQuery query;
    private static WhyHidden whyHidden;
    private long verdicts;

    @BeforeAll
    static void open() {
        ring = new DataRing(Wiring.ALL);
        query = ring.get(VisibleQuery.class);
        whyHidden = ring.get(WhyHidden.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyListCountSingleAndReasonAgreesWithTheOracle(PortalDatabase database) {
        ring.join();
        int worlds = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            if (!isOf(database, seed)) {
                continue;
            }
            int turn = worlds++;
            Plan plan = plan(seed, turn);
            List<Viewer> viewers = Viewer.of(plan);
            // why: a single thing is the list narrowed to its id, so one viewer of each world tries more of them than
            // others
            int thorough = turn % viewers.size();
            Worlds.within(database, plan, em -> {
                for (int i = 0; i < viewers.size(); i++) {
                    if (!FULL && i != thorough && viewers.get(i).caller().seeingAs()) {
                        continue;
                    }
                    Viewer viewer = viewers.get(i);
                    boolean asked = i == thorough;
                    int place = thorough + i;
                    // why: as within one request, what somebody reaches is read once
                    ring.get(ReachStore.class).still(() -> look(plan, viewer, asked, turn, place));
                }
            });
            if (worlds % TOLD == 0) {
                System.out.printf("oracle: %s, %d worlds so far, up to seed %d%n", database, worlds, seed);
            }
        }
        System.out.printf(
                "oracle: %s, %d worlds, %d verdicts, 11 roots by list, count, single and reason, 0 disagreements%n",
                database, worlds, verdicts);
    }

    /** A build shares its worlds out between the databases: of five Derby gets two, for it reads statements more slowly. */
    private static boolean isOf(PortalDatabase database, int seed) {
        return FULL || (database == PortalDatabase.DERBY) == (seed % 5 < 2);
    }

    /** One viewer asks for everything there is in the world; {@code true} as there must be an answer. */
    private boolean look(Plan plan, Viewer viewer, boolean thorough, int turn, int place) {
        boolean whole = isWhole(turn);
        int next = turn + place;
        for (Surface<?> surface : Surface.in(plan)) {
            // why: in a build all but one viewer of a world are asked for every third sort of thing, by turns
            boolean passed = !FULL && !thorough && next++ % 3 != 0;
            if (passed || !whole && !surface.isOfDesigns()) {
                continue;
            }
            lists(plan, surface, viewer, thorough);
            if (FULL || thorough) {
                singles(plan, surface, viewer, thorough, turn + place);
            }
        }
        if (FULL || thorough || (turn + place) % 3 == 0) {
            below(plan, viewer, whole);
        }
        if (whole) {
            page(plan, viewer, place);
        }
        return true;
    }

    /** Of three worlds one has designs in a build: their rules are the longest. */
    private static Plan plan(int seed, int turn) {
        Plan plan = RandomPlan.of(seed, Worlds.today());
        return FULL || turn % DESIGNED == 0 ? plan : plan.withoutDesigns();
    }

    /** Why not all in a build: what a world with designs says of the rest, worlds without say as well. */
    private static boolean isWhole(int turn) {
        return FULL || turn % DESIGNED != 0 || turn % (DESIGNED * WHOLE) == 0;
    }

    private <E extends Root> void lists(Plan plan, Surface<E> surface, Viewer viewer, boolean thorough) {
        Set<UUID> expected = surface.seen().apply(viewer.expected());
        List<UUID> listed = query.list(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING).stream()
                .map(visible -> visible.get().getId())
                .toList();
        Supplier<String> where = where(plan, surface, viewer);
        assertThat(listed).as(() -> "list of " + where.get()).containsExactlyInAnyOrderElementsOf(expected);
        verdicts += surface.ids(plan).size();
        // why: a count is the query of the list, and in a build that of one viewer of each world is enough
        if (FULL || thorough || !surface.isOfDesigns()) {
            assertThat(query.count(surface.root(), viewer.caller(), Restriction.none(), EVERYTHING))
                    .as(() -> "count of " + where.get())
                    .isEqualTo(expected.size());
            verdicts++;
        }
    }

    private <E extends Root> void singles(Plan plan, Surface<E> surface, Viewer viewer, boolean thorough, int turn) {
        Set<UUID> expected = surface.seen().apply(viewer.expected());
        Supplier<String> where = where(plan, surface, viewer);
        int step = step(surface, thorough);
        int place = turn;
        for (UUID id : surface.ids(plan)) {
            if (++place % step != 0) {
                continue;
            }
            assertThat(surface.isFound(query, id, viewer))
                    .as(() -> id + " of " + where.get())
                    .isEqualTo(expected.contains(id));
            verdicts++;
            // why: a reason is asked line by line, and all of them together would take most of the time
            if (thorough && place % 4 == 0) {
                assertThat(whyHidden.reason(surface.root(), id, viewer.caller()).isEmpty())
                        .as(() -> "reason of " + id + " of " + where.get())
                        .isEqualTo(expected.contains(id));
                verdicts++;
            }
        }
    }

    /** Each so many-th id is tried: with all of them by everybody, two thousand worlds would take half a day. */
    private static int step(Surface<?> surface, boolean thorough) {
        if (FULL) {
            return thorough ? 1 : 4;
        }
        // why: a world has more layers than all the rest, and their rule is the longest
        return surface.isOfDesigns() ? 6 : 2;
    }

    /** Pages ask for the revisions of what is on them with what is left of the rule. */
    private void below(Plan plan, Viewer viewer, boolean whole) {
        Sight sight = viewer.expected();
        if (whole) {
            below(plan, viewer, DocumentRevision.class, "slot", sight.slots(), sight.revisions());
        }
        below(plan, viewer, DesignRevision.class, "design", sight.designs(), sight.designRevisions());
    }

    private <E extends Root> void below(
            Plan plan, Viewer viewer, Class<E> root, String parent, Set<UUID> parents, Set<UUID> expected) {
        if (parents.isEmpty()) {
            return;
        }
        Listing<E, UUID> ofThese = new Listing<>(
                root,
                (revision, query, cb) -> revision.get(parent).get("id").in(parents),
                "ordinal",
                (revision, query, cb) -> List.of(),
                (id, columns) -> id);
        assertThat(query.rowsBelow(ofThese, viewer.caller(), EVERYTHING))
                .as(() -> root.getSimpleName() + " below what is visible for " + viewer.name() + " in world "
                        + plan.seed() + ":\n" + plan.describe())
                .containsExactlyInAnyOrderElementsOf(expected);
        verdicts += parents.size();
    }

    /** The first page of documents begins where the first visible one can be, in every order and either way. */
    private void page(Plan plan, Viewer viewer, int turn) {
        Listing<DocumentSlot, UUID> listing = new Listing<>(
                DocumentSlot.class,
                Restriction.none(),
                List.of("numberFolded", "shownAt", "titleFolded").get(turn % 3),
                (slot, query, cb) -> List.of(),
                (id, columns) -> id);
        boolean descending = turn / 3 % 2 == 0;
        assertThat(query.slice(listing, SliceRequest.few(SliceRequest.MAX_LIMIT, descending), viewer.caller())
                        .items())
                .as(() -> "documents by " + listing.sort() + " for " + viewer.name() + " in world " + plan.seed()
                        + ":\n" + plan.describe())
                .containsExactlyInAnyOrderElementsOf(viewer.expected().slots());
        verdicts += plan.slots().size();
    }

    /** Told only when it is wrong: a whole world takes longer to write down than to ask. */
    private static Supplier<String> where(Plan plan, Surface<?> surface, Viewer viewer) {
        return () -> surface.root().getSimpleName() + " for " + viewer.name() + " in world " + plan.seed() + ":\n"
                + plan.describe();
    }
}
