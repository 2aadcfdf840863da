package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.persistence.sessions.Session;

/** Looks ahead in an order, for where the next things that can be visible are. */
@Dependent
class AheadStore {

    /** By how much longer the next stretch is when too much of one was hidden. */
    private static final int LONGER = 4;

    /** How many stretches are tried where things can be visible anywhere, before all there is are put in order. */
    private static final int TRIED = 3;

    /** How many texts Derby is named at most: it looks up 8,000 in a quarter of a second, and 32,000 in minutes. */
    private static final int NAMED = 2_500;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * Asks within a stretch of things that can be visible, and within a longer one as long as that was not enough.
     *
     * @param first how many things the first stretch holds at least, if there are so many
     * @return empty when there are none at all
     */
    <E, T> Optional<T> within(Ahead<E> ahead, int first, Function<Restriction<E>, T> ask, Predicate<T> isEnough) {
        for (int size = first, tried = 0; ; size *= LONGER, tried++) {
            if (ahead.entry().isAnywhere() && tried == TRIED) {
                return Optional.of(ask.apply(Restriction.none()));
            }
            Found found = look(ahead, size);
            if (found.places().isEmpty()) {
                return Optional.empty();
            }
            T asked = ask.apply(among(ahead, found));
            if (isEnough.test(asked) || found.isAll()) {
                return Optional.of(asked);
            }
        }
    }

    /** PostgreSQL walks an index from one end to the other; Derby looks up one text after the other, and begins with these. */
    private <E> Restriction<E> among(Ahead<E> ahead, Found found) {
        return isPostgreSQL() || found.places().size() > NAMED
                ? Entry.stretch(ahead.listing(), found.first(), found.last(), ahead.descending())
                : Entry.named(ahead.listing(), found.places());
    }

    /** Whether looking ahead costs the same however much there is. */
    <E> boolean isNear(Listing<E, ?> listing) {
        return listing.filter().isNone() && isPostgreSQL();
    }

    /**
     * Whether a list is read faster from this place on. Where things can be visible anywhere, PostgreSQL finds out by itself, while
     * Derby puts all there is in order and asks the rule of each.
     */
    <E> boolean isUseful(Entry<E> entry, Listing<E, ?> listing) {
        if (entry.isAnywhere()) {
            return listing.filter().isNone() && !isPostgreSQL();
        }
        return !entry.isOfMoments() || isNear(listing);
    }

    /** Whether a list is counted faster by looking ahead. */
    <E> boolean isCountable(Entry<E> entry, Listing<E, ?> listing) {
        return isNear(listing) || !entry.isAnywhere() && !isPostgreSQL();
    }

    private boolean isPostgreSQL() {
        return em.unwrap(Session.class).getPlatform().isPostgreSQL();
    }

    /**
     * What was found ahead.
     *
     * @param places in order; at least the first and the last
     * @param isAll  whether nothing lies beyond
     */
    private record Found(List<? extends Comparable<?>> places, boolean isAll) {

        Comparable<?> first() {
            return places.get(0);
        }

        Comparable<?> last() {
            return places.get(places.size() - 1);
        }
    }

    private <E> Found look(Ahead<E> ahead, int atMost) {
        if (isNear(ahead.listing())) {
            return nearest(ahead, atMost);
        }
        List<String> texts = em.createQuery(ahead.entry().ahead(ahead, em.getCriteriaBuilder()))
                .setMaxResults(atMost)
                .getResultList();
        return new Found(texts, texts.size() < atMost);
    }

    /**
     * From each parent's own stretch of the index as many as are wanted. Asked for those of all parents at once, PostgreSQL
     * reads every one there is and puts them in order, which takes longer the more a project holds.
     */
    private <E> Found nearest(Ahead<E> ahead, int atMost) {
        Parents parents = ahead.entry().parents();
        Query query = em.createNativeQuery(parents.nearest(ahead.from() != null, ahead.descending(), atMost));
        int parameter = 1;
        for (UUID id : parents.ids()) {
            query.setParameter(parameter++, id);
        }
        if (ahead.from() != null) {
            query.setParameter(parameter, parents.column().told(ahead.from()));
        }
        Object[] ends = (Object[]) query.getSingleResult();
        if (ends[0] == null) {
            return new Found(List.of(), true);
        }
        Comparable<?> least = parents.column().read(ends[0]);
        Comparable<?> most = parents.column().read(ends[1]);
        return new Found(ahead.descending() ? List.of(most, least) : List.of(least, most), (Boolean) ends[2]);
    }
}
