package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.Collection;

/**
 * Where in an order things can be visible at all. A database that walks the order looks at everything before them, and one
 * that collects them first asks the rule of each; told the stretch, it asks the rule of about as many as a page needs.
 *
 * @param within what every visible thing meets, and an index finds without the rest of the rule
 * @param sort   the order that index has, too: of texts, or of moments
 * @param parents the same, for a database that can be told to look at each
 */
record Entry<E>(Restriction<E> within, String sort, Parents parents) {

    /** Anywhere, for whoever may see most there is. @param sort a text order that an index of the entity alone has */
    static <E> Entry<E> anywhere(String sort) {
        return new Entry<>(Restriction.none(), sort, null);
    }

    boolean isAnywhere() {
        return within.isNone();
    }

    /** Whether its order is one of moments; of these one cannot ask but PostgreSQL: EclipseLink finds no first one of what it converts. */
    boolean isOfMoments() {
        return parents != null && parents.column().isOfMoments();
    }

    /** What asks for the texts one looks ahead for. */
    CriteriaQuery<String> ahead(Ahead<E> ahead, CriteriaBuilder cb) {
        Listing<E, ?> listing = ahead.listing();
        CriteriaQuery<String> query = cb.createQuery(String.class);
        Root<E> entity = query.from(listing.root());
        Restriction<E> possible = within.and(listing.filter());
        Restriction<E> such =
                ahead.from() == null ? possible : possible.and(beyond(listing, ahead.from(), ahead.descending()));
        Path<String> text = text(listing, entity);
        // why: for the bare column PostgreSQL walks the whole order after all; for a text made of it, it cannot
        Expression<String> made = isAnywhere() ? text : cb.concat(text, "");
        return query.select(text)
                .where(such.on(entity, query, cb))
                .orderBy(ahead.descending() ? cb.desc(made) : cb.asc(made));
    }

    /** Both ends included. */
    static <E> Restriction<E> stretch(
            Listing<E, ?> listing, Comparable<?> first, Comparable<?> last, boolean descending) {
        return beyond(listing, first, descending).and(beyond(listing, last, !descending));
    }

    static <E> Restriction<E> named(Listing<E, ?> listing, Collection<? extends Comparable<?>> places) {
        return (entity, query, cb) -> listing.sorted(entity).in(places);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> Restriction<E> beyond(Listing<E, ?> listing, Comparable<?> place, boolean descending) {
        return (entity, query, cb) -> {
            Path<Comparable> sort = (Path) listing.sorted(entity);
            return descending
                    ? cb.lessThanOrEqualTo(sort, (Comparable) place)
                    : cb.greaterThanOrEqualTo(sort, (Comparable) place);
        };
    }

    @SuppressWarnings("unchecked")
    private static <E> Path<String> text(Listing<E, ?> listing, From<?, E> entity) {
        return (Path<String>) listing.sorted(entity);
    }
}
