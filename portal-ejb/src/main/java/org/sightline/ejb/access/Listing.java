package org.sightline.ejb.access;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.UUID;

/**
 * What a store wants of a list: which rows beyond those that are visible, in which order, and which columns of them.
 *
 * @param sort    a mandatory indexed attribute of the entity, or of a mandatory relation (a.b); text, number or instant; ties go by id
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
