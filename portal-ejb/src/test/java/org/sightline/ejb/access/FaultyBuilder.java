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
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The builder the rules make their conditions with, which tells every place where they make one and can seed a fault at one
 * of them. So every condition of every rule has its faults, those of rules to come included.
 */
final class FaultyBuilder {

    private static final Set<String> NOT_RULES = Set.of("VisibleQuery", "Matching");
    private static final StackWalker STACK = StackWalker.getInstance();

    private final Set<Fault> possible = new LinkedHashSet<>();
    private Fault seeded;

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
        kinds(method, args).map(kind -> new Fault(place, kind)).forEach(possible::add);
        return seeded != null && seeded.place().equals(place) ? seeded.kind().instead(cb, right, args) : made;
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
    private static String place(Method method, Object[] args) {
        String text = Arrays.stream(args).map(FaultyBuilder::name).collect(Collectors.joining(", ", "(", ")"));
        return STACK.walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("org.sightline.ejb.access."))
                .filter(frame -> !frame.getClassName().contains("Faulty"))
                .findFirst()
                .map(frame -> new Place(frame.getFileName().replace(".java", ""), frame.getLineNumber()))
                .filter(found -> !NOT_RULES.contains(found.file()))
                .map(found -> found.file() + ":" + found.line() + " " + method.getName() + text)
                .orElse(null));
    }

    private record Place(String file, int line) {}

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
