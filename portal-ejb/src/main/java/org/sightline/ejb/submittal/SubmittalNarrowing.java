package org.sightline.ejb.submittal;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.submittal.SubmittalVisit;
import org.sightline.entities.submittal.VisitKind;

/** Makes conditions of what a list of submittals is filtered by. */
final class SubmittalNarrowing {

    private SubmittalNarrowing() {}

    /** @param named which lines may be named to the caller, and so be found by their words */
    static Restriction<Submittal> of(SubmittalFilter filter, Caller caller, Restriction<SubmittalItem> named) {
        Restriction<Submittal> narrowed = Restriction.none();
        if (filter.project() != null) {
            narrowed = narrowed.and(
                    (submittal, query, cb) -> cb.equal(submittal.get("project").get("id"), filter.project()));
        }
        if (filter.partner() != null) {
            narrowed = narrowed.and(
                    (submittal, query, cb) -> cb.equal(submittal.get("partner").get("id"), filter.partner()));
        }
        if (filter.direction() != null) {
            narrowed = narrowed.and(going(filter.direction()));
        }
        if (filter.state() != null) {
            narrowed = narrowed.and(inState(filter.state(), caller));
        }
        if (filter.unprocessed() != null) {
            narrowed = narrowed.and(filter.unprocessed() ? toProcess() : not(toProcess()));
        }
        return Matching.isAsked(filter.q()) ? narrowed.and(matching(filter.q(), caller, named)) : narrowed;
    }

    private static Restriction<Submittal> going(Direction direction) {
        return (submittal, query, cb) -> cb.equal(submittal.get("direction"), direction);
    }

    /** Incoming ones that somebody in the house has to look at. */
    static Restriction<Submittal> toProcess() {
        return (submittal, query, cb) -> submittal.get("state").in(SubmittalState.TO_PROCESS);
    }

    /** A contact is told of one state for all in which colleagues may or may not have looked at it. */
    private static Restriction<Submittal> inState(SubmittalState state, Caller caller) {
        boolean told = !caller.isStaff() && SubmittalState.NOT_ANSWERED.contains(state);
        return told
                ? (submittal, query, cb) -> submittal.get("state").in(SubmittalState.NOT_ANSWERED)
                : (submittal, query, cb) -> cb.equal(submittal.get("state"), state);
    }

    private static Restriction<Submittal> not(Restriction<Submittal> other) {
        return (submittal, query, cb) -> cb.not(other.on(submittal, query, cb));
    }

    /** By document as well, but not by one a file became: its sender may not see that document. */
    private static Restriction<Submittal> matching(String q, Caller caller, Restriction<SubmittalItem> named) {
        Restriction<Submittal> ofDocument = line(item -> item.get("words").get("number"), q, named);
        Restriction<Submittal> document =
                caller.isStaff() ? ofDocument : going(Direction.OUTGOING).and(ofDocument);
        return (submittal, query, cb) -> cb.or(
                Matching.contains(submittal.get("numberFolded"), q, cb),
                Matching.contains(cb.lower(cb.coalesce(submittal.get("purpose"), "")), q, cb),
                line(item -> item.get("fileName"), q, named).on(submittal, query, cb),
                document.on(submittal, query, cb));
    }

    private static Restriction<Submittal> line(
            Function<Root<SubmittalItem>, Expression<String>> words, String q, Restriction<SubmittalItem> named) {
        return (submittal, query, cb) -> {
            Subquery<UUID> lines = query.subquery(UUID.class);
            Root<SubmittalItem> item = lines.from(SubmittalItem.class);
            lines.select(item.get("id"))
                    .where(
                            cb.equal(item.get("submittal"), submittal),
                            named.on(item, lines, cb),
                            Matching.contains(cb.lower(cb.coalesce(words.apply(item), "")), q, cb));
            return cb.exists(lines);
        };
    }

    /** Outgoing ones that stand and of which this account has taken nothing away yet. */
    static Restriction<Submittal> notTakenBy(UUID account) {
        return (submittal, query, cb) -> {
            Subquery<UUID> visits = query.subquery(UUID.class);
            Root<SubmittalVisit> visit = visits.from(SubmittalVisit.class);
            visits.select(visit.get("id"))
                    .where(
                            cb.equal(visit.get("submittal"), submittal),
                            cb.equal(visit.get("account").get("id"), account),
                            cb.equal(visit.get("kind"), VisitKind.DOWNLOADED));
            return cb.and(submittal.get("state").in(SubmittalState.GONE_OUT), cb.not(cb.exists(visits)));
        };
    }
}
