package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.shared.NotFoundException;

/** The only way to rows of a root entity for a caller: every query carries the rule of that entity. */
@Dependent
public class VisibleQuery {

    /** No limit, for what only few things can meet: told one, PostgreSQL plans anew each time, and that takes longer than finding. */
    public static final int FEW = Integer.MAX_VALUE;

    /** How many things that can be visible are looked at for one row of a page, and for one that is counted. */
    private static final int FOR_A_ROW = 4;

    private static final int FOR_ONE_COUNTED = 2;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private LastRefused refused;

    @Inject
    private Rules rules;

    @Inject
    private AheadStore aheads;

    /** @throws NotFoundException when the thing is absent or hidden, which is the same */
    public <E> Visible<E> find(Class<E> root, UUID id, Caller caller) {
        return find(root, id, caller, Restriction.none());
    }

    /** As {@link #find(Class, UUID, Caller)}, and the thing must also meet the restriction, for example lie under its parent. */
    public <E> Visible<E> find(Class<E> root, UUID id, Caller caller, Restriction<E> restriction) {
        Restriction<E> single = (entity, query, cb) -> cb.equal(entity.get("id"), id);
        return list(root, caller, single.and(restriction), FEW).stream()
                .findFirst()
                .orElseThrow(() -> {
                    refused.remember(root, id);
                    return new NotFoundException();
                });
    }

    /** The visible things that meet the restriction, in no order. */
    public <E> List<Visible<E>> list(Class<E> root, Caller caller, Restriction<E> restriction, int atMost) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<E> query = cb.createQuery(root);
        Root<E> entity = query.from(root);
        query.select(entity).where(visible(root, caller).and(restriction).on(entity, query, cb));
        TypedQuery<E> asked = em.createQuery(query);
        List<E> found = (atMost == FEW ? asked : asked.setMaxResults(atMost)).getResultList();
        return found.stream().map(Visible::new).toList();
    }

    /** Counts visible things, up to the limit. */
    public <E> long count(Class<E> root, Caller caller, Restriction<E> restriction, int atMost) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<E> entity = query.from(root);
        query.select(entity.get("id"))
                .where(visible(root, caller).and(restriction).on(entity, query, cb));
        return em.createQuery(query).setMaxResults(atMost).getResultList().size();
    }

    /**
     * A slice that is wanted.
     *
     * @param entry where in the order it can be entered, null when it cannot
     * @param rows  how many are read: one more than are shown, or all that are counted
     */
    private record Wanted<E>(Listing<E, ?> listing, SliceRequest request, Caller caller, Entry<E> entry, int rows) {

        boolean isCountedAtOnce() {
            return rows > request.limit() + 1;
        }

        boolean isBackward() {
            return request.cursor().map(Cursor::backward).orElse(false);
        }

        boolean isDescending() {
            return request.descending() != isBackward();
        }
    }

    /** One page of a list; its cost does not grow with its place. */
    public <E, R> Slice<R> slice(Listing<E, R> listing, SliceRequest request, Caller caller) {
        Wanted<E> wanted = wanted(listing, request, caller);
        List<Tuple> found = find(wanted);
        boolean more = found.size() > request.limit();
        List<Tuple> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), request.limit())));
        if (wanted.isBackward()) {
            Collections.reverse(shown);
        }
        boolean before = wanted.isBackward() ? more : request.cursor().isPresent();
        boolean after = wanted.isBackward() || more;
        Counted counted = counted(wanted, found.size());
        return new Slice<>(
                shown.stream()
                        .map(row -> listing.row().of(row.get(0, UUID.class), row))
                        .toList(),
                before && !shown.isEmpty() ? cursor(true, shown.get(0)) : null,
                after && !shown.isEmpty() ? cursor(false, shown.get(shown.size() - 1)) : null,
                counted.total(),
                counted.isMinimum());
    }

    private <E> Wanted<E> wanted(Listing<E, ?> listing, SliceRequest request, Caller caller) {
        Entry<E> entry = rules.of(listing.root())
                .entry(caller, listing.sort())
                .filter(found -> aheads.isUseful(found, listing))
                .orElse(null);
        // why: one question with all rows that are counted is cheaper than two, unless that is many
        boolean atOnce = request.cursor().isEmpty()
                && request.counted() <= FOR_A_ROW * request.limit() + 1
                && entry != null
                && aheads.isNear(listing);
        int rows = request.limit() + 1;
        return new Wanted<>(listing, request, caller, entry, atOnce ? Math.max(rows, request.counted()) : rows);
    }

    /** How long the whole list is, as far as it was counted. */
    private record Counted(long total, boolean isMinimum) {}

    private <E> Counted counted(Wanted<E> wanted, int found) {
        SliceRequest request = wanted.request();
        boolean more = found > request.limit();
        int shown = Math.min(found, request.limit());
        if (request.counted() == 0 || !more && request.cursor().isEmpty()) {
            return new Counted(shown, more);
        }
        boolean enough = found >= request.counted() || wanted.isCountedAtOnce();
        long total = enough ? found : total(wanted);
        return total < request.counted()
                ? new Counted(total, false)
                : new Counted(Math.max(shown, request.counted() - 1), true);
    }

    private <E> List<Tuple> find(Wanted<E> wanted) {
        Restriction<E> rule = visible(wanted.listing().root(), wanted.caller());
        return wanted.entry() == null
                ? page(wanted.listing(), wanted.request().cursor(), wanted.rows(), rule, wanted.isDescending())
                : stretchwise(wanted, rule);
    }

    /** Columns of the visible things that meet the listing's filter, in its order. */
    public <E, R> List<R> rows(Listing<E, R> listing, Caller caller, int atMost) {
        return rows(listing, visible(listing.root(), caller), atMost);
    }

    /** As {@link #rows}, where the filter lets through only what hangs on things the caller was found to see just now. */
    public <E, R> List<R> rowsBelow(Listing<E, R> listing, Caller caller, int atMost) {
        return rows(listing, rules.of(listing.root()).visibleBelow(caller), atMost);
    }

    private <E, R> List<R> rows(Listing<E, R> listing, Restriction<E> rule, int atMost) {
        return page(listing, Optional.empty(), atMost, rule, false).stream()
                .map(row -> listing.row().of(row.get(0, UUID.class), row))
                .toList();
    }

    private <E, R> List<Tuple> page(
            Listing<E, R> listing, Optional<Cursor> cursor, int atMost, Restriction<E> rule, boolean descending) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<E> entity = query.from(listing.root());
        Predicate where = rule.and(listing.filter()).on(entity, query, cb);
        if (cursor.isPresent()) {
            where = cb.and(where, listing.beyond(cursor.get(), descending).on(entity, query, cb));
        }
        Path<?> sort = listing.sorted(entity);
        Path<?> id = entity.get("id");
        List<Selection<?>> columns = new ArrayList<>(List.of(id.alias("rowId"), sort.alias("rowSort")));
        columns.addAll(listing.columns().of(entity, query, cb));
        query.multiselect(columns)
                .where(where)
                .orderBy(descending ? cb.desc(sort) : cb.asc(sort), descending ? cb.desc(id) : cb.asc(id));
        return em.createQuery(query).setMaxResults(atMost).getResultList();
    }

    /** First what can be visible at all, then the rule for that stretch; a longer one when too much of it was hidden. */
    private <E> List<Tuple> stretchwise(Wanted<E> wanted, Restriction<E> rule) {
        Optional<Cursor> cursor = wanted.request().cursor();
        boolean descending = wanted.isDescending();
        return aheads.within(
                        Ahead.of(wanted.entry(), wanted.listing(), cursor, descending),
                        wanted.isCountedAtOnce()
                                ? FOR_ONE_COUNTED * wanted.rows()
                                : FOR_A_ROW * wanted.request().limit(),
                        stretch -> page(wanted.listing(), cursor, wanted.rows(), rule.and(stretch), descending),
                        found -> found.size() >= wanted.rows())
                .orElse(List.of());
    }

    /** Counts the whole list up to the limit, where one can look ahead cheaply in a stretch that should hold as many. */
    private <E> long total(Wanted<E> wanted) {
        Listing<E, ?> listing = wanted.listing();
        int atMost = wanted.request().counted();
        if (wanted.entry() == null || !aheads.isCountable(wanted.entry(), listing)) {
            return count(listing.root(), wanted.caller(), listing.filter(), atMost);
        }
        return aheads.within(
                        Ahead.of(wanted.entry(), listing, Optional.empty(), false),
                        FOR_ONE_COUNTED * atMost,
                        stretch -> count(listing.root(), wanted.caller(), stretch.and(listing.filter()), atMost),
                        found -> found >= atMost)
                .orElse(0L);
    }

    private static String cursor(boolean backward, Tuple row) {
        return new Cursor(backward, (Comparable<?>) row.get(1), row.get(0, UUID.class)).toString();
    }

    /** Whether there is such a thing that meets the restriction, seen or not. */
    <E> boolean matches(Class<E> root, UUID id, Restriction<E> restriction) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<E> entity = query.from(root);
        query.select(entity.get("id")).where(cb.equal(entity.get("id"), id), restriction.on(entity, query, cb));
        return !em.createQuery(query).getResultList().isEmpty();
    }

    private <E> Restriction<E> visible(Class<E> root, Caller caller) {
        return rules.of(root).visibleTo(caller);
    }
}
