package org.sightline.ejb.access;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to see a thing: all of its lines must hold.
 *
 * @param whole the conjunction of the lines, perhaps written as one cheaper condition
 */
public record Way<E>(List<Line<E>> lines, Restriction<E> whole) implements Restriction<E> {

    @SafeVarargs
    public static <E> Way<E> of(Line<E>... lines) {
        return new Way<>(List.of(lines), all(List.of(lines)));
    }

    @SafeVarargs
    public final Way<E> and(Line<E>... more) {
        return new Way<>(Stream.concat(lines.stream(), Stream.of(more)).toList(), whole.and(all(List.of(more))));
    }

    public Way<E> and(Way<E> more) {
        return new Way<>(Stream.concat(lines.stream(), more.lines.stream()).toList(), whole.and(more.whole));
    }

    /** The same way, put to the database as one cheaper condition that says what its lines say. */
    public Way<E> shortened(Restriction<E> cheaper) {
        return new Way<>(lines, cheaper);
    }

    /**
     * The same way for a child: each line is asked of the parent. The child is joined with its parent; asked for "one of the
     * visible parents" instead, a database may go through all of them for every child.
     *
     * @param path attributes that lead from the child to the parent; every one of them is mandatory
     */
    public <C> Way<C> of(Class<E> parent, String... path) {
        return lifted(holds -> joined(holds, path));
    }

    /**
     * The same way over a relation that may be absent. The relation is followed inside a subquery of its own: in the query
     * itself the join would lose whatever has none to every other way as well.
     */
    public <C> Way<C> ofOptional(Class<E> parent, Class<C> child, String attribute) {
        return lifted(holds -> apart(child, joined(holds, attribute)));
    }

    private <C> Way<C> lifted(Function<Restriction<E>, Restriction<C>> lift) {
        List<Line<C>> lifted = lines.stream()
                .map(line -> new Line<>(line.key(), lift.apply(line.holds())))
                .toList();
        return new Way<>(lifted, lift.apply(whole));
    }

    private static <C, P> Restriction<C> joined(Restriction<P> holds, String... path) {
        return (child, query, cb) -> {
            From<?, ?> step = child;
            for (String attribute : path) {
                step = join(step, attribute);
            }
            return holds.on(parent(step), query, cb);
        };
    }

    /** The join that is there already, so that the lines of a way do not each bring one of their own. */
    static From<?, ?> join(From<?, ?> from, String attribute) {
        return from.getJoins().stream()
                .filter(join -> join.getAttribute().getName().equals(attribute))
                .findFirst()
                .orElseGet(() -> from.join(attribute));
    }

    @SuppressWarnings("unchecked")
    private static <P> From<?, P> parent(From<?, ?> step) {
        return (From<?, P>) step;
    }

    private static <C> Restriction<C> apart(Class<C> child, Restriction<C> holds) {
        return (thing, query, cb) -> {
            Subquery<UUID> ids = query.subquery(UUID.class);
            Root<C> same = ids.from(child);
            ids.select(same.get("id")).where(cb.equal(same, thing), holds.on(same, ids, cb));
            return cb.exists(ids);
        };
    }

    private static <E> Restriction<E> all(List<Line<E>> lines) {
        return (entity, query, cb) -> cb.and(
                lines.stream().map(line -> line.holds().on(entity, query, cb)).toArray(Predicate[]::new));
    }

    @Override
    public Predicate on(From<?, E> entity, AbstractQuery<?> query, CriteriaBuilder cb) {
        return whole.on(entity, query, cb);
    }
}
