package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.settings.LayerType;

/**
 * What a contact is shown of designs at this moment, read before the rules are put to the database.
 *
 * @param none       what a revision without a status counts as
 * @param keepActive the active revision stays while its design is under modification
 * @param shown      companies in reach by what their people are shown; those that are shown alike stand together
 */
record DesignReach(UUID none, boolean keepActive, Map<Shown, Set<UUID>> shown) {

    /** What the people of a company are shown: these statuses, and layers of these types. */
    record Shown(Set<UUID> statuses, Set<LayerType> types) {}

    /** SHOWN of the revision's status. */
    Predicate showsRevision(From<?, DesignRevision> revision, Path<UUID> customer, CriteriaBuilder cb) {
        Path<UUID> status = revision.get("statusId");
        return either(customer, cb, of -> {
            Predicate among = Reached.among(of.statuses(), status);
            return of.statuses().contains(none) ? cb.or(cb.isNull(status), among) : among;
        });
    }

    /** The part of L that speaks of one layer, without those above it. */
    Predicate showsLayer(From<?, DesignLayer> layer, Path<UUID> customer, CriteriaBuilder cb) {
        Path<UUID> status = layer.get("statusId");
        return either(
                customer,
                cb,
                of -> of.types().isEmpty()
                        ? cb.isNull(layer.get("id"))
                        : cb.and(
                                layer.get("type").in(of.types()),
                                cb.or(cb.isNull(status), Reached.among(of.statuses(), status))));
    }

    private Predicate either(Path<UUID> customer, CriteriaBuilder cb, Function<Shown, Predicate> such) {
        if (shown.isEmpty()) {
            return cb.isNull(customer); // why: not an empty disjunction, see Restriction.never
        }
        return cb.or(shown.entrySet().stream()
                .map(entry -> cb.and(Reached.among(entry.getValue(), customer), such.apply(entry.getKey())))
                .toArray(Predicate[]::new));
    }
}
