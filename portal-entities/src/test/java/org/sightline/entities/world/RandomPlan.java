package org.sightline.entities.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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

    private static final double PERMISSIVE = 0.8;
    private static final int WORD = 9;

    private final Random random;
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
        this.random = new Random(seed);
        this.today = today;
    }

    /** A world whose instance has switches of its own. @param today what the portal's clock will say */
    public static Plan of(long seed, LocalDate today) {
        RandomPlan making = new RandomPlan(seed, today);
        Map<Module, Boolean> instance = new EnumMap<>(Module.class);
        for (Module module : Module.values()) {
            if (making.random.nextDouble() < 0.9) {
                instance.put(module, making.random.nextDouble() < 0.9);
            }
        }
        return making.plan(seed, instance);
    }

    /** A world for a running portal, all of whose modules are on. */
    public static Plan withEveryModule(long seed, LocalDate today) {
        Map<Module, Boolean> instance = new EnumMap<>(Module.class);
        Arrays.stream(Module.values()).forEach(module -> instance.put(module, true));
        return new RandomPlan(seed, today).plan(seed, instance);
    }

    private Plan plan(long seed, Map<Module, Boolean> instance) {
        times(1 + random.nextInt(2), () -> groups.add(new Group(id(), word())));
        int customers = 3 + random.nextInt(2);
        times(customers, () -> companies.add(company(false)));
        times(1 + random.nextInt(2), () -> companies.add(company(true)));
        times(2, () -> staff.add(new Staff(id(), word())));
        times(5, () -> projects.add(project()));
        times(5, () -> contacts.add(contact()));
        times(8, () -> slots.add(slot()));
        times(12, () -> revisions.add(revision()));
        return new Plan(seed, today, instance, groups, companies, staff, projects, contacts, files, slots, revisions);
    }

    private Site company(boolean supplier) {
        Map<Module, Boolean> modules = new EnumMap<>(Module.class);
        for (Module module : Module.values()) {
            if (random.nextInt(3) == 0) {
                modules.put(module, mostly());
            }
        }
        Group group = supplier || random.nextInt(3) == 0 ? null : one(groups);
        return new Site(id(), word(), supplier, group, mostly(), !mostly(), modules);
    }

    private Work project() {
        Set<UUID> members = new HashSet<>();
        staff.stream().filter(one -> random.nextInt(3) == 0).forEach(one -> members.add(one.id()));
        boolean confidential = random.nextInt(3) == 0;
        return new Work(id(), word(), home(false), !mostly(), !mostly(), confidential, mostly(), members);
    }

    private Person contact() {
        AccountState state = mostly() ? AccountState.ACTIVE : one(List.of(AccountState.values()));
        boolean supplier = random.nextInt(4) == 0;
        List<Tie> ties = new ArrayList<>();
        ties.add(new Tie(id(), home(supplier), !supplier && random.nextInt(3) == 0));
        if (random.nextInt(3) == 0) {
            Site second = one(companies);
            if (!second.equals(ties.get(0).company())) {
                ties.add(new Tie(id(), second, !second.supplier() && random.nextInt(3) == 0));
            }
        }
        boolean all = random.nextBoolean();
        return new Person(id(), word(), id(), state, mostly(), lastDay(), all, ties, some(projects), some(projects));
    }

    private LocalDate lastDay() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> today.minusDays(1);
            case 2 -> today;
            case 3 -> today.plusDays(1);
            default -> null;
        };
    }

    private Slot slot() {
        Site supplier = random.nextBoolean() ? home(true) : null;
        return new Slot(id(), word(), one(projects), random.nextInt(3) == 0, supplier);
    }

    private Revision revision() {
        Slot slot = one(slots);
        int ordinal = 1
                + (int) revisions.stream()
                        .filter(other -> other.slot().equals(slot))
                        .count();
        RevisionState state = mostly() ? RevisionState.ISSUED : one(List.of(RevisionState.values()));
        UUID uploader =
                random.nextInt(3) == 0 ? one(contacts).account() : one(staff).id();
        Site meantFor = random.nextInt(3) == 0 ? null : mostly() ? slot.supplier() : home(true);
        return new Revision(id(), word(), slot, ordinal, state, mostly(), file(), uploader, meantFor);
    }

    /** Equal bytes are kept once, so two revisions may share a file. */
    private Bytes file() {
        if (!files.isEmpty() && random.nextInt(10) == 0) {
            return one(files);
        }
        Bytes file = new Bytes(id(), word(), mostly() ? ScanState.CLEAN : one(List.of(ScanState.values())));
        files.add(file);
        return file;
    }

    /** A company of the kind; most often the first, so that people and projects meet. */
    private Site home(boolean supplier) {
        List<Site> kind =
                companies.stream().filter(site -> site.supplier() == supplier).toList();
        return random.nextInt(3) == 0 ? one(kind) : kind.get(0);
    }

    private <T extends Thing> Set<UUID> some(List<T> from) {
        Set<UUID> chosen = new HashSet<>();
        from.stream().filter(one -> random.nextBoolean()).forEach(one -> chosen.add(one.id()));
        return chosen;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean mostly() {
        return random.nextDouble() < PERMISSIVE;
    }

    private UUID id() {
        long high = random.nextLong() & 0xffffffffffff0fffL | 0x4000L;
        long low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Letters and digits that stand in no language and no other name. */
    private String word() {
        String text = Long.toString(random.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX);
        return "zq" + text.substring(text.length() - WORD).toLowerCase(Locale.ROOT);
    }

    private static void times(int count, Runnable action) {
        IntStream.range(0, count).forEach(i -> action.run());
    }
}
