package org.sightline.ejb.access;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;

/** A condition on entities, ready to be built into any query over them. */
@FunctionalInterface
public interface Restriction<E> {

    Predicate on(From<?, E> entity, AbstractQuery<?> query, CriteriaBuilder cb);

    /** Always the same one, so that it can be told from others. */
    Restriction<Object> NONE = (entity, query, cb) -> cb.conjunction();

    @SuppressWarnings("unchecked")
    static <E> Restriction<E> none() {
        return (Restriction<E>) (Restriction<?>) NONE;
    }

    /** Whether it is known to hold for everything. */
    default boolean isNone() {
        return this == NONE;
    }

    /**
     * Holds for nothing. The provider drops an empty disjunction from the condition of a subquery, which would turn "nothing"
     * into "everything"; so this is a condition like any other, and false for every row.
     */
    static <E> Restriction<E> never() {
        return (entity, query, cb) -> cb.isNull(entity.get("id"));
    }

    default Restriction<E> and(Restriction<E> other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return (entity, query, cb) -> cb.and(on(entity, query, cb), other.on(entity, query, cb));
    }
}
