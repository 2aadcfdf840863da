package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;

/**
 * Where a list can begin. Things that can be visible at all may come late in an order, and a database that walks it looks at
 * everything before them.
 *
 * @param within what every visible thing meets, and an index finds without the rest of the rule
 * @param sort   the text order that index has, too, so that it knows the first and the last of them
 */
record Entry<E>(Restriction<E> within, String sort) {

    /**
     * Not before the first thing that can be visible at all: the order is entered there and not walked up to it.
     *
     * @param first null if there is none
     */
    @SuppressWarnings("unchecked")
    static <E> Restriction<E> begin(Listing<E, ?> listing, boolean descending, String first) {
        return first == null
                ? Restriction.never()
                : (entity, query, cb) -> {
                    Path<String> text = (Path<String>) listing.sorted(entity);
                    return descending ? cb.lessThanOrEqualTo(text, first) : cb.greaterThanOrEqualTo(text, first);
                };
    }

    /** What asks for the first text there is; by itself, since the database plans better for a value it knows. */
    @SuppressWarnings("unchecked")
    CriteriaQuery<String> first(Listing<E, ?> listing, boolean descending, CriteriaBuilder cb) {
        CriteriaQuery<String> query = cb.createQuery(String.class);
        Root<E> entity = query.from(listing.root());
        // why: for the bare column PostgreSQL walks the whole order after all; for a text made of it, it cannot
        Expression<String> text = cb.concat((Path<String>) listing.sorted(entity), "");
        return query.select(descending ? cb.greatest(text) : cb.least(text)).where(within.on(entity, query, cb));
    }
}
