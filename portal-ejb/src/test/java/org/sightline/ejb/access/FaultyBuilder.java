package org.sightline.ejb.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The builder the rules make their conditions with, which tells every place where they make one and can seed a fault at one
 * of them. So every condition of every rule has its faults, those of rules to come included.
 */
final class FaultyBuilder {

    private static final Set<String> NOT_RULES = Set.of("VisibleQuery", "Matching", "Anchor");
    /** Parts that only the reasons ask for where the method stands, or nobody. */
    private static final Map<String, Set<FaultyReach.Part>> ONLY_FOR_REASONS = Map.ofEntries(
            Map.entry(
                    "CompanyVisibility.ofContact",
                    EnumSet.of(FaultyReach.Part.WITH_MODULE, FaultyReach.Part.ALL_PROJECTS)),
            Map.entry("ProjectVisibility.ofContact", EnumSet.of(FaultyReach.Part.WITH_MODULE)),
            Map.entry("DocumentRules.projectOfCustomer", EnumSet.of(FaultyReach.Part.COMPANIES)),
            Map.entry("DocumentRules.ofCustomer", EnumSet.of(FaultyReach.Part.COMPANIES)),
            Map.entry(
                    "DocumentRules.ofSupplier", EnumSet.of(FaultyReach.Part.COMPANIES, FaultyReach.Part.ALL_PROJECTS)),
            Map.entry("DocumentRules.revisionOfCustomer", EnumSet.of(FaultyReach.Part.ALL_PROJECTS)),
            Map.entry(
                    "DocumentRules.revisionOfSupplier",
                    EnumSet.of(FaultyReach.Part.COMPANIES, FaultyReach.Part.ALL_PROJECTS)),
            Map.entry("SubmittalItemVisibility.ways", EnumSet.allOf(FaultyReach.Part.class)),
            Map.entry("DesignRules.base", EnumSet.of(FaultyReach.Part.COMPANIES)),
            Map.entry("DesignRules.isTold", EnumSet.allOf(FaultyReach.Part.class)),
            Map.entry("DesignReachStore.read", EnumSet.of(FaultyReach.Part.COMPANIES, FaultyReach.Part.ALL_PROJECTS)));
    /** Where a fault says the same as the rule: never for never, and what is asked only where nothing is reached anyway, and that a link is of what went out. */
    private static final Map<String, Set<Fault.Kind>> THE_SAME = Map.of(
            "Restriction.never isNull(id)", EnumSet.of(Fault.Kind.NEVER),
            "DesignReach.showsLayer isNull(id)", EnumSet.of(Fault.Kind.NEVER),
            "DesignReach.either isNull(customerId)", EnumSet.of(Fault.Kind.DROPPED, Fault.Kind.NEVER),
            "DesignReachStore.read reached WITH_MODULE", EnumSet.of(Fault.Kind.DROPPED),
            "DesignRules.base reached WITH_MODULE", EnumSet.of(Fault.Kind.DROPPED),
            "GuestRules.active equal(id, id)", EnumSet.of(Fault.Kind.DROPPED));

    private static final StackWalker STACK = StackWalker.getInstance();

    private final Part part;
    private final Set<Fault> possible = new LinkedHashSet<>();
    private Set<String> passed = new HashSet<>();
    private Fault seeded;

    /** Rules whose faults are sought together, by their methods. */
    enum Part {
        /** They take worlds with submittals; with what is read for these rules alone. */
        SUBMITTALS("Submittal.*|DocumentRules\\.revisionOf.*"),
        /** They take worlds with share links and rows of bells. */
        TIDINGS("(Guest|ShareLink|Notification).*"),
        /** What is not in another part. */
        REST("");

        private final Pattern methods;

        Part(String methods) {
            this.methods = Pattern.compile(methods);
        }

        private static Part of(Place asking) {
            return Stream.of(values())
                    .filter(part -> part.methods.matcher(asking.method()).matches())
                    .findFirst()
                    .orElse(REST);
        }
    }

    /** @param part of the rules in which faults are sought */
    FaultyBuilder(Part part) {
        this.part = part;
    }

    /** An entity manager whose queries carry the fault. */
    EntityManager around(EntityManager em) {
        CriteriaBuilder right = em.getCriteriaBuilder();
        CriteriaBuilder faulty = proxy(
                CriteriaBuilder.class, (method, args) -> condition(right, method, args, call(right, method, args)));
        return proxy(
                EntityManager.class,
                (method, args) -> method.getName().equals("getCriteriaBuilder") ? faulty : call(em, method, args));
    }

    /** @param fault null for none */
    void seed(Fault fault) {
        seeded = fault;
    }

    /** The places passed since this was asked before. */
    Set<String> passed() {
        Set<String> places = passed;
        passed = new HashSet<>();
        return places;
    }

    /** All faults at the places that were passed so far. */
    Set<Fault> possible() {
        return possible;
    }

    private Object condition(CriteriaBuilder cb, Method method, Object[] args, Object made) {
        if (!(made instanceof Predicate right)
                || args == null
                || method.getName().equals("in")) {
            return made;
        }
        String place = place(method, args);
        if (place == null) {
            return made;
        }
        passed.add(place);
        kinds(method, args).forEach(kind -> add(place, kind));
        return seeded != null && seeded.place().equals(place) ? seeded.kind().instead(cb, right, args) : made;
    }

    /** What the rules go on with, read before they are asked. @param all every company there is */
    Reached reached(Reached right, Supplier<Set<UUID>> all) {
        Place asking = asking();
        Reached told = right;
        if (isElsewhere(asking)) {
            return told;
        }
        for (FaultyReach.Part part : FaultyReach.Part.values()) {
            if (ONLY_FOR_REASONS.getOrDefault(asking.method(), Set.of()).contains(part)) {
                continue;
            }
            String place = asking.text() + " reached " + part;
            passed.add(place);
            add(place, Fault.Kind.DROPPED);
            add(place, Fault.Kind.NEVER);
            if (seeded != null && seeded.place().equals(place)) {
                told = part.with(seeded.kind() == Fault.Kind.DROPPED, right, all.get());
            }
        }
        return told;
    }

    private void add(String place, Fault.Kind kind) {
        String condition = asking().method() + place.substring(place.indexOf(' '));
        if (!THE_SAME.getOrDefault(condition, Set.of()).contains(kind)) {
            possible.add(new Fault(place, kind));
        }
    }

    private static Stream<Fault.Kind> kinds(Method method, Object[] args) {
        Stream<Fault.Kind> always = Stream.of(Fault.Kind.DROPPED, Fault.Kind.NEVER);
        return switch (method.getName()) {
            case "and" -> size(args) > 1 ? Stream.concat(always, Stream.of(Fault.Kind.OR_FOR_AND)) : always;
            case "or" -> size(args) > 1 ? Stream.concat(always, Stream.of(Fault.Kind.AND_FOR_OR)) : always;
            case "equal" ->
                name(args[0]).equals("groupId") && name(args[1]).equals("groupId")
                        ? Stream.concat(always, Stream.of(Fault.Kind.NULL_IS_NULL))
                        : always;
            default -> always;
        };
    }

    private static int size(Object[] args) {
        return args[0] instanceof Object[] many ? many.length : args.length;
    }

    /** Class, line and condition; null outside the rules. */
    private String place(Method method, Object[] args) {
        String text = Arrays.stream(args).map(FaultyBuilder::name).collect(Collectors.joining(", ", "(", ")"));
        Place asking = asking();
        return NOT_RULES.contains(asking.file()) || isElsewhere(asking)
                ? null
                : asking.text() + " " + method.getName() + text;
    }

    private boolean isElsewhere(Place asking) {
        return Part.of(asking) != part;
    }

    /** The rule that is making a condition. */
    private static Place asking() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.sightline.ejb.access."))
                .filter(frame -> !frame.getClassName().contains("Faulty"))
                .findFirst()
                .map(frame -> new Place(
                        frame.getFileName().replace(".java", ""), frame.getLineNumber(), frame.getMethodName()))
                .orElseThrow());
    }

    private record Place(String file, int line, String name) {

        String text() {
            return file + ":" + line;
        }

        String method() {
            return file + "." + (name.startsWith("lambda$") ? name.split("\\$")[1] : name);
        }
    }

    private static String name(Object argument) {
        if (argument instanceof Root<?> root) {
            return root.getModel().getName();
        }
        if (argument instanceof Path<?> path) {
            return path.getModel() instanceof Attribute<?, ?> attribute
                    ? attribute.getName()
                    : path.getModel().toString();
        }
        if (argument instanceof EntityType<?> type) {
            return type.getName();
        }
        boolean plain = argument instanceof Enum<?>;
        return plain
                ? Objects.toString(argument)
                : argument instanceof Predicate || argument instanceof Object[] ? "…" : "?";
    }

    /** What a proxy does with a call. */
    private interface Call {
        Object of(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> call.of(method, args)));
    }

    private static Object call(Object on, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
