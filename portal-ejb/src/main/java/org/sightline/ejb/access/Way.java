package org.sightline.ejb.access;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
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

    /**
     * The same way for a child: each line is asked of the parent. The child's rule names the parent's rows in one
     * subquery, so that a database can work out the visible parents once for a whole list.
     *
     * @param path attributes that lead from the child to the parent; every one of them is mandatory
     */
    public <C> Way<C> of(Class<E> parent, String... path) {
        List<Line<C>> lifted = lines.stream()
                .map(line -> new Line<C>(line.key(), through(line.holds(), parent, path)))
                .toList();
        return new Way<>(lifted, through(whole, parent, path));
    }

    /**
     * The same way over a relation that may be absent. The relation is followed inside a subquery of its own: in the query
     * itself the provider would join it, and whatever has none would be lost to every other way as well.
     */
    public <C> Way<C> ofOptional(Class<E> parent, Class<C> child, String attribute) {
        Way<C> inside = of(parent, attribute);
        return inside.of(child);
    }

    private static <C, P> Restriction<C> through(Restriction<P> holds, Class<P> parent, String... path) {
        return (child, query, cb) -> {
            Subquery<UUID> ids = query.subquery(UUID.class);
            Root<P> root = ids.from(parent);
            ids.select(root.get("id")).where(holds.on(root, ids, cb));
            Path<?> step = child;
            for (String attribute : path) {
                step = step.get(attribute);
            }
            return cb.in(step.<UUID>get("id")).value(ids);
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
