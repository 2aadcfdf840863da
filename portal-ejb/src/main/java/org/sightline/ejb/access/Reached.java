package org.sightline.ejb.access;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Set;
import java.util.UUID;

/**
 * What a contact reaches at this moment, read before its rules are put to the database: with a handful of ids in their place
 * the rules of projects and documents keep few enough tables for every database to find a good plan.
 *
 * @param allProjects   whether projects need not be chosen
 * @param companies     REACH: empty when the contact is not LIVE
 * @param withDocuments those of them that have the module of documents
 */
record Reached(boolean allProjects, Set<UUID> companies, Set<UUID> withDocuments) {

    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    /** Whether the id at the path is one of these. */
    static Predicate among(Set<UUID> ids, Path<UUID> id) {
        // why: not an empty disjunction, see Restriction.never
        return id.in(ids.isEmpty() ? NONE : ids);
    }
}
