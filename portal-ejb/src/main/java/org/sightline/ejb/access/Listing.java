package org.sightline.ejb.access;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.shared.Cursor;
import org.sightline.entities.shared.RefusedException;

/**
 * What a store wants of a list: which rows beyond those that are visible, in which order, and which columns of them.
 *
 * @param sort    a mandatory indexed attribute of the entity, or of a mandatory relation (a.b); text, number, day or instant; ties go by id
 * @param columns what to read; add nothing that leads over an optional relation
 * @param row     makes the row of the columns, in their order
 */
public record Listing<E, R>(Class<E> root, Restriction<E> filter, String sort, Columns<E> columns, RowMaker<R> row) {

    /** The attribute to sort by, perhaps over mandatory relations. */
    Path<?> sorted(From<?, E> entity) {
        Path<?> path = entity;
        for (String attribute : sort.split("\\.")) {
            path = path.get(attribute);
        }
        return path;
    }

    /**
     * (a, id) past the cursor's, spelled out because neither JPQL nor Derby compares rows.
     *
     * @throws RefusedException when the cursor is of another order
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Restriction<E> beyond(Cursor cursor, boolean descending) {
        return (entity, query, cb) -> {
            Path<?> sort = sorted(entity);
            RefusedException.unless(sort.getJavaType().isInstance(cursor.value()), "shared.badCursor");
            Expression<Comparable> value = (Path) sort;
            Expression<Comparable> id = (Path) entity.get("id");
            Comparable at = cursor.value();
            Comparable atId = cursor.id();
            Predicate past = descending ? cb.lessThan(value, at) : cb.greaterThan(value, at);
            Predicate pastId = descending ? cb.lessThan(id, atId) : cb.greaterThan(id, atId);
            // why: with "or" alone PostgreSQL walks an index from its beginning; this lets it enter at the place
            Predicate notBefore = descending ? cb.lessThanOrEqualTo(value, at) : cb.greaterThanOrEqualTo(value, at);
            return cb.and(notBefore, cb.or(past, cb.and(cb.equal(value, at), pastId)));
        };
    }

    /** The columns of a list. */
    @FunctionalInterface
    public interface Columns<E> {
        List<Selection<?>> of(Root<E> entity, jakarta.persistence.criteria.AbstractQuery<?> query, CriteriaBuilder cb);
    }

    /** Makes a row of its columns. */
    @FunctionalInterface
    public interface RowMaker<R> {
        R of(UUID id, Tuple columns);
    }
}
