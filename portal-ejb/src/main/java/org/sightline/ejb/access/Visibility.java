package org.sightline.ejb.access;

import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * The rule of one root entity: who sees it, and why not. A caller sees a thing if every line of at least one way holds; the
 * reason is the first line that fails. A caller without a way sees nothing.
 */
public interface Visibility<E> {

    Class<E> root();

    List<Way<E>> ways(Caller caller);

    /** The whole rule as one condition, the same for lists, counts and single things. */
    default Restriction<E> visibleTo(Caller caller) {
        return any(ways(caller));
    }

    /** One of the ways, as one condition; none of none. */
    static <E> Restriction<E> any(List<Way<E>> ways) {
        return (entity, query, cb) -> switch (ways.size()) {
            case 0 -> Restriction.<E>never().on(entity, query, cb);
            case 1 -> ways.get(0).on(entity, query, cb);
            default -> cb.or(ways.stream().map(way -> way.on(entity, query, cb)).toArray(Predicate[]::new));
        };
    }

    /** What is left of the rule for things that hang on some the caller was found to see just now; all of it if nothing is said. */
    default Restriction<E> visibleBelow(Caller caller) {
        return visibleTo(caller);
    }

    /** Where lists of this caller in this order can begin; empty when nothing is known of it. */
    default Optional<Entry<E>> entry(Caller caller, String sort) {
        return Optional.empty();
    }
}
