package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignRevisionVisibility;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;

/**
 * Designs whose latest revision in the eyes of the caller is the valid one, and then all others: two lists, read one after
 * the other. A cursor says in its first letter in which of them it lies, and nothing more where the one meets the other. No
 * column could tell which comes first, for a design that is modified hides its valid revision from some and not from others.
 */
@Dependent
class ActiveFirstStore {

    private static final char ACTIVE = 'a';
    private static final char OTHER = 'o';
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private VisibleQuery visible;

    @Inject
    private DesignRevisionVisibility revisions;

    /** A part of the whole with the cursors at its ends, null where it ends. */
    private record Page<R>(List<R> items, String previous, String next) {}

    <R> Slice<R> slice(Listing<Design, R> listing, SliceRequest request, Caller caller) {
        boolean backward = request.cursor().map(Cursor::backward).orElse(false);
        Page<R> page = backward ? before(listing, request, caller) : after(listing, request, caller);
        if (request.counted() == 0 || page.next() == null && request.cursor().isEmpty()) {
            return new Slice<>(
                    page.items(), page.previous(), page.next(), page.items().size(), page.next() != null);
        }
        long total = visible.count(Design.class, caller, listing.filter(), request.counted());
        boolean minimum = total >= request.counted();
        return new Slice<>(
                page.items(), page.previous(), page.next(), minimum ? request.counted() - 1 : total, minimum);
    }

    private <R> Page<R> after(Listing<Design, R> listing, SliceRequest request, Caller caller) {
        if (part(request) == OTHER) {
            Slice<R> others = read(listing, OTHER, request, caller);
            String previous = within(request).isEmpty() ? border(true) : marked(OTHER, others.previous());
            return new Page<>(others.items(), previous, marked(OTHER, others.next()));
        }
        Slice<R> active = read(listing, ACTIVE, request, caller);
        if (active.next() != null) {
            return new Page<>(active.items(), marked(ACTIVE, active.previous()), marked(ACTIVE, active.next()));
        }
        int room = request.limit() - active.items().size();
        Slice<R> others = visible.slice(part(listing, OTHER, caller), few(room, request), caller);
        List<R> all = new ArrayList<>(active.items());
        all.addAll(room == 0 ? List.of() : others.items());
        String next = room > 0 ? marked(OTHER, others.next()) : others.isEmpty() ? null : border(false);
        return new Page<>(all, marked(ACTIVE, active.previous()), next);
    }

    private <R> Page<R> before(Listing<Design, R> listing, SliceRequest request, Caller caller) {
        if (part(request) == ACTIVE) {
            Slice<R> active = read(listing, ACTIVE, request, caller);
            return new Page<>(active.items(), marked(ACTIVE, active.previous()), marked(ACTIVE, active.next()));
        }
        Slice<R> others = within(request).isEmpty()
                ? new Slice<>(List.of(), null, null, 0, false)
                : read(listing, OTHER, request, caller);
        if (others.previous() != null) {
            return new Page<>(others.items(), marked(OTHER, others.previous()), marked(OTHER, others.next()));
        }
        int room = request.limit() - others.items().size();
        Slice<R> active =
                visible.slice(part(listing, ACTIVE, caller), few(room, request).turned(!request.descending()), caller);
        List<R> all = new ArrayList<>(room == 0 ? List.of() : active.items());
        Collections.reverse(all);
        all.addAll(others.items());
        String previous = room == 0 ? active.isEmpty() ? null : border(true) : turned(active.next());
        return new Page<>(all, previous, others.isEmpty() ? border(false) : marked(OTHER, others.next()));
    }

    private <R> Slice<R> read(Listing<Design, R> listing, char part, SliceRequest request, Caller caller) {
        SliceRequest plain = new SliceRequest(within(request), request.limit(), request.descending(), 0);
        return visible.slice(part(listing, part, caller), plain, caller);
    }

    private static SliceRequest few(int room, SliceRequest request) {
        return SliceRequest.few(Math.max(1, room), request.descending());
    }

    private <R> Listing<Design, R> part(Listing<Design, R> listing, char part, Caller caller) {
        Restriction<Design> active = active(caller);
        Restriction<Design> such =
                part == ACTIVE ? active : (design, query, cb) -> cb.not(active.on(design, query, cb));
        return new Listing<>(
                listing.root(), listing.filter().and(such), listing.sort(), listing.columns(), listing.row());
    }

    /** The caller sees the valid revision and none that is later. */
    private Restriction<Design> active(Caller caller) {
        Restriction<DesignRevision> seen = revisions.visibleBelow(caller);
        return (design, query, cb) -> {
            Subquery<UUID> valid = query.subquery(UUID.class);
            Root<DesignRevision> revision = valid.from(DesignRevision.class);
            Subquery<UUID> newer = valid.subquery(UUID.class);
            Root<DesignRevision> later = newer.from(DesignRevision.class);
            newer.select(later.get("id"))
                    .where(
                            cb.equal(later.get("design"), revision.get("design")),
                            cb.greaterThan(later.<Integer>get("ordinal"), revision.<Integer>get("ordinal")),
                            seen.on(later, newer, cb));
            Predicate latest = cb.not(cb.exists(newer));
            valid.select(revision.get("id"))
                    .where(
                            cb.equal(revision.get("id"), design.get("activeRevisionId")),
                            seen.on(revision, valid, cb),
                            latest);
            return cb.exists(valid);
        };
    }

    /** Where a request begins: among the active ones without a cursor, and with one of another order. */
    private static char part(SliceRequest request) {
        return request.cursor()
                        .filter(cursor -> String.valueOf(cursor.value()).startsWith(String.valueOf(OTHER)))
                        .isPresent()
                ? OTHER
                : ACTIVE;
    }

    /** The place within its part; empty for the end at which the parts meet. */
    private static Optional<Cursor> within(SliceRequest request) {
        return request.cursor()
                .map(cursor -> new Cursor(
                        cursor.backward(), String.valueOf(cursor.value()).replaceFirst("^.", ""), cursor.id()))
                .filter(cursor -> !cursor.value().equals(""));
    }

    private static String marked(char part, String cursor) {
        return Cursor.parse(cursor)
                .map(place -> new Cursor(place.backward(), part + String.valueOf(place.value()), place.id()).toString())
                .orElse(null);
    }

    /** The end of the active ones read backward is their end read forward. */
    private static String turned(String cursor) {
        return Cursor.parse(cursor)
                .map(place -> new Cursor(true, ACTIVE + String.valueOf(place.value()), place.id()).toString())
                .orElse(null);
    }

    private static String border(boolean backward) {
        return new Cursor(backward, String.valueOf(OTHER), NONE).toString();
    }
}
