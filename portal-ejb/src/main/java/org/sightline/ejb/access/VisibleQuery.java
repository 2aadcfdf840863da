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
import java.util.Comparator;
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

    /** One page of a list; its cost does not grow with its place. */
    public <E, R> Slice<R> slice(Listing<E, R> listing, SliceRequest request, Caller caller) {
        boolean backward = request.cursor().map(Cursor::backward).orElse(false);
        boolean descending = request.descending() != backward;
        List<Tuple> found = find(listing, request, descending, caller);
        boolean more = found.size() > request.limit();
        List<Tuple> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), request.limit())));
        if (backward) {
            Collections.reverse(shown);
        }
        boolean before = backward ? more : request.cursor().isPresent();
        boolean after = backward || more;
        boolean atHand = request.counted() == 0 || !more && request.cursor().isEmpty();
        long total = atHand ? shown.size() : total(listing, request.counted(), caller);
        boolean minimum = atHand ? more : total >= request.counted();
        return new Slice<>(
                shown.stream()
                        .map(row -> listing.row().of(row.get(0, UUID.class), row))
                        .toList(),
                before && !shown.isEmpty() ? cursor(true, shown.get(0)) : null,
                after && !shown.isEmpty() ? cursor(false, shown.get(shown.size() - 1)) : null,
                minimum && !atHand ? request.counted() - 1 : total,
                minimum);
    }

    private <E> List<Tuple> find(Listing<E, ?> listing, SliceRequest request, boolean descending, Caller caller) {
        Restriction<E> rule = visible(listing.root(), caller);
        return entry(listing, caller)
                .map(entry -> stretchwise(entry, listing, request, rule, descending))
                .orElseGet(() -> page(listing, request.cursor(), request.limit() + 1, rule, descending));
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
    private <E> List<Tuple> stretchwise(
            Entry<E> entry, Listing<E, ?> listing, SliceRequest request, Restriction<E> rule, boolean descending) {
        return aheads.within(
                        Ahead.of(entry, listing, request.cursor(), descending),
                        FOR_A_ROW * request.limit(),
                        stretch -> page(listing, request.cursor(), request.limit() + 1, rule.and(stretch), descending),
                        found -> found.size() > request.limit())
                .orElse(List.of());
    }

    /** Counts the whole list up to the limit, where one can look ahead cheaply in a stretch that should hold as many. */
    private <E> long total(Listing<E, ?> listing, int atMost, Caller caller) {
        return entry(listing, caller)
                .filter(entry -> aheads.isNear(listing))
                .map(entry -> aheads.within(
                                Ahead.of(entry, listing, Optional.empty(), false),
                                FOR_ONE_COUNTED * atMost,
                                stretch -> count(listing.root(), caller, stretch, atMost),
                                found -> found >= atMost)
                        .orElse(0L))
                .orElseGet(() -> count(listing.root(), caller, listing.filter(), atMost));
    }

    private <E> Optional<Entry<E>> entry(Listing<E, ?> listing, Caller caller) {
        return rules.of(listing.root()).entry(caller).filter(entry -> entry.sort()
                .equals(listing.sort()));
    }

    private static String cursor(boolean backward, Tuple row) {
        return new Cursor(backward, (Comparable<?>) row.get(1), row.get(0, UUID.class)).toString();
    }

    /**
     * Why the caller does not see the thing: the key of the first line that fails on the way that leads furthest, empty when
     * it is visible.
     *
     * @throws NotFoundException when there is no such thing at all
     */
    public <E> Optional<String> reason(Class<E> root, UUID id, Caller caller) {
        if (!matches(root, id, Restriction.none())) {
            throw new NotFoundException();
        }
        List<Way<E>> ways = rules.of(root).ways(caller);
        if (ways.isEmpty()) {
            return Optional.of("access.why.outOfReach");
        }
        List<Integer> firstFailures =
                ways.stream().map(way -> firstFailure(root, id, way)).toList();
        for (int i = 0; i < ways.size(); i++) {
            if (firstFailures.get(i) == ways.get(i).lines().size()) {
                return Optional.empty();
            }
        }
        int best = firstFailures.indexOf(
                firstFailures.stream().max(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(ways.get(best).lines().get(firstFailures.get(best)).key());
    }

    /**
     * As {@link #reason}, but also for a thing that is absent, and always with the same number of questions: the time it
     * takes tells nobody whether there is something to be hidden.
     */
    public <E> String refusal(Class<E> root, UUID id, Caller caller) {
        String key = matches(root, id, Restriction.none()) ? null : "access.why.absent";
        for (Way<E> way : rules.of(root).ways(caller)) {
            for (Line<E> line : way.lines()) {
                boolean holds = matches(root, id, line.holds());
                key = key == null && !holds ? line.key() : key;
            }
        }
        return key == null ? "access.why.elsewhere" : key;
    }

    private <E> int firstFailure(Class<E> root, UUID id, Way<E> way) {
        for (int i = 0; i < way.lines().size(); i++) {
            if (!matches(root, id, way.lines().get(i).holds())) {
                return i;
            }
        }
        return way.lines().size();
    }

    private <E> boolean matches(Class<E> root, UUID id, Restriction<E> restriction) {
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
