package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignRevisionVisibility;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;

/** Makes conditions of what a list is filtered by; what speaks of revisions speaks of visible ones alone. */
@Dependent
class DesignNarrowing {

    @Inject
    private DesignRevisionVisibility revisions;

    @Inject
    private DesignStatusStore statuses;

    Restriction<Design> of(DesignFilter filter, Caller caller) {
        Restriction<Design> narrowed = equal("material", filter.material())
                .and(equal("styleCode", filter.styleCode()))
                .and(equal("projectId", filter.project()));
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and(matching(filter.q()));
        }
        if (filter.customer() != null) {
            narrowed = narrowed.and((design, query, cb) -> cb.equal(design.get("customerId"), filter.customer()));
        }
        if (filter.meaning() != null) {
            narrowed = narrowed.and(standing(filter.meaning(), caller));
        }
        if (Boolean.TRUE.equals(filter.favourite())) {
            narrowed = narrowed.and(DesignFavouriteStore.of(caller));
        }
        // why: what is archived shows where it is asked for
        boolean archived = Boolean.TRUE.equals(filter.archived());
        return narrowed.and((design, query, cb) -> cb.equal(design.get("archived"), archived));
    }

    /** The design of a revision, joined. */
    static From<?, Design> design(From<?, DesignRevision> revision) {
        return revision.join("design");
    }

    private static Restriction<Design> equal(String attribute, Object wanted) {
        return wanted == null ? Restriction.none() : (design, query, cb) -> cb.equal(design.get(attribute), wanted);
    }

    private static Restriction<Design> matching(String q) {
        return (design, query, cb) -> cb.or(
                Matching.contains(design.get("numberFolded"), q, cb),
                Matching.contains(design.get("titleFolded"), q, cb),
                Matching.contains(cb.lower(design.get("customerReference")), q, cb));
    }

    /** Some revision the caller sees stands in a status of the meaning. */
    private Restriction<Design> standing(StatusMeaning meaning, Caller caller) {
        Restriction<DesignRevision> seen = revisions.visibleBelow(caller);
        List<UUID> such = statuses.all().stream()
                .filter(status -> status.getMeaning() == meaning)
                .map(Status::getId)
                .collect(Collectors.toList());
        Status ofNone = statuses.statuses().ofNone();
        boolean none = ofNone != null && such.contains(ofNone.getId());
        return such.isEmpty()
                ? Restriction.never()
                : (design, query, cb) -> {
                    Subquery<UUID> found = query.subquery(UUID.class);
                    Root<DesignRevision> revision = found.from(DesignRevision.class);
                    Path<UUID> status = revision.get("statusId");
                    Predicate stands = none ? cb.or(cb.isNull(status), status.in(such)) : status.in(such);
                    found.select(revision.get("id"))
                            .where(cb.equal(revision.get("design"), design), stands, seen.on(revision, found, cb));
                    return cb.exists(found);
                };
    }
}
