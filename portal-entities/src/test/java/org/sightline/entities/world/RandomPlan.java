package org.sightline.entities.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Group;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Staff;
import org.sightline.entities.world.Plan.Thing;
import org.sightline.entities.world.Plan.Tie;
import org.sightline.entities.world.Plan.Work;

/**
 * Makes worlds of near misses: each switch stands on "may see" with probability 0.8, so most things that are not seen fail
 * by one condition alone. The same seed makes the same world, ids included.
 */
public final class RandomPlan {

    private final Chance chance;
    private final LocalDate today;
    private final List<Group> groups = new ArrayList<>();
    private final List<Site> companies = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final List<Work> projects = new ArrayList<>();
    private final List<Person> contacts = new ArrayList<>();
    private final List<Bytes> files = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    private RandomPlan(long seed, LocalDate today) {
        this.chance = new Chance(seed);
        this.today = today;
    }

    /** A world whose instance has switches of its own. @param today what the portal's clock will say */
    public static Plan of(long seed, LocalDate today) {
        RandomPlan making = new RandomPlan(seed, today);
        Map<Module, Boolean> instance = new EnumMap<>(Module.class);
        for (Module module : Module.values()) {
            if (making.chance.mostly(0.9)) {
                instance.put(module, making.chance.mostly(0.9));
            }
        }
        return making.plan(seed, instance, false);
    }

    /** A world for a running portal, all of whose modules are on and whose settings are those it is shipped with. */
    public static Plan withEveryModule(long seed, LocalDate today) {
        Map<Module, Boolean> instance = new EnumMap<>(Module.class);
        Arrays.stream(Module.values()).forEach(module -> instance.put(module, true));
        return new RandomPlan(seed, today).plan(seed, instance, true);
    }

    private Plan plan(long seed, Map<Module, Boolean> instance, boolean ofPortal) {
        times(1 + chance.below(2), () -> groups.add(new Group(chance.id(), chance.word())));
        int customers = 3 + chance.below(2);
        times(customers, () -> companies.add(company(false)));
        times(1 + chance.below(2), () -> companies.add(company(true)));
        times(2, () -> staff.add(new Staff(chance.id(), chance.word())));
        times(5, () -> projects.add(project()));
        times(5, () -> contacts.add(contact()));
        times(8, () -> slots.add(slot()));
        times(12, () -> revisions.add(revision()));
        Plan plan = new Plan(
                seed,
                today,
                instance,
                groups,
                companies,
                staff,
                projects,
                contacts,
                files,
                slots,
                revisions,
                new RandomLibrary(seed, ofPortal).of(companies, projects, contacts, files),
                Exchange.NONE);
        return plan.with(new RandomExchange(plan).exchange());
    }

    private Site company(boolean supplier) {
        Map<Module, Boolean> modules = new EnumMap<>(Module.class);
        for (Module module : Module.values()) {
            if (chance.once(3)) {
                modules.put(module, chance.mostly());
            }
        }
        Group group = supplier || chance.once(3) ? null : chance.one(groups);
        return new Site(chance.id(), chance.word(), supplier, group, chance.mostly(), !chance.mostly(), modules);
    }

    private Work project() {
        Set<UUID> members = new HashSet<>();
        staff.stream().filter(one -> chance.once(3)).forEach(one -> members.add(one.id()));
        boolean confidential = chance.once(3);
        return new Work(
                chance.id(),
                chance.word(),
                home(false),
                !chance.mostly(),
                !chance.mostly(),
                confidential,
                chance.mostly(),
                members);
    }

    private Person contact() {
        AccountState state = chance.mostly() ? AccountState.ACTIVE : chance.one(List.of(AccountState.values()));
        boolean supplier = chance.once(4);
        List<Tie> ties = new ArrayList<>();
        ties.add(new Tie(chance.id(), home(supplier), !supplier && chance.once(3)));
        if (chance.once(3)) {
            Site second = chance.one(supplier ? of(true) : companies);
            if (!second.equals(ties.get(0).company())) {
                ties.add(new Tie(chance.id(), second, !second.supplier() && chance.once(3)));
            }
        }
        boolean all = chance.even();
        return new Person(
                chance.id(),
                chance.word(),
                chance.id(),
                state,
                chance.mostly(),
                lastDay(),
                all,
                ties,
                some(projects),
                some(projects));
    }

    private LocalDate lastDay() {
        return switch (chance.below(10)) {
            case 0, 1 -> today.minusDays(1);
            case 2 -> today;
            case 3 -> today.plusDays(1);
            default -> null;
        };
    }

    private Slot slot() {
        Site supplier = chance.even() ? home(true) : null;
        return new Slot(chance.id(), chance.word(), chance.one(projects), chance.once(3), supplier);
    }

    private Revision revision() {
        Slot slot = chance.one(slots);
        int ordinal = 1
                + (int) revisions.stream()
                        .filter(other -> other.slot().equals(slot))
                        .count();
        RevisionState state = chance.mostly() ? RevisionState.ISSUED : chance.one(List.of(RevisionState.values()));
        UUID uploader = chance.once(3)
                ? chance.one(contacts).account()
                : chance.one(staff).id();
        Site meantFor = chance.once(3) ? null : chance.mostly() ? slot.supplier() : home(true);
        return new Revision(
                chance.id(), chance.word(), slot, ordinal, state, chance.mostly(), file(), uploader, meantFor);
    }

    /** Equal bytes are kept once, so two revisions may share a file. */
    private Bytes file() {
        if (!files.isEmpty() && chance.once(10)) {
            return chance.one(files);
        }
        Bytes file = new Bytes(
                chance.id(),
                chance.word(),
                chance.mostly() ? ScanState.CLEAN : chance.one(List.of(ScanState.values())));
        files.add(file);
        return file;
    }

    /** A company of the kind; most often the first, so that people and projects meet. */
    private Site home(boolean supplier) {
        List<Site> kind = of(supplier);
        return chance.once(3) ? chance.one(kind) : kind.get(0);
    }

    private List<Site> of(boolean supplier) {
        return companies.stream().filter(site -> site.supplier() == supplier).toList();
    }

    private <T extends Thing> Set<UUID> some(List<T> from) {
        Set<UUID> chosen = new HashSet<>();
        from.stream().filter(one -> chance.even()).forEach(one -> chosen.add(one.id()));
        return chosen;
    }

    private static void times(int count, Runnable action) {
        IntStream.range(0, count).forEach(i -> action.run());
    }
}
