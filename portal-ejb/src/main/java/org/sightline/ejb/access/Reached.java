package org.sightline.ejb.access;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.settings.Module;

/**
 * What a contact reaches at this moment, read before its rules are put to the database: with a handful of ids in their place
 * the rules of projects and documents keep few enough tables for every database to find a good plan.
 *
 * @param account     the contact's own account, or one that is nobody's
 * @param allProjects whether projects need not be chosen
 * @param companies   REACH: empty when the contact is not LIVE
 * @param named       the projects named for it, null when they are too many to be told one by one
 * @param open        of those companies the ones that have a module
 */
record Reached(UUID account, boolean allProjects, Set<UUID> companies, Named named, Map<Module, Set<UUID>> open) {

    static final UUID NOBODY = new UUID(0, 0);

    /** Whether the id at the path is one of these. */
    static Predicate among(Set<UUID> ids, Path<UUID> id) {
        // why: not an empty disjunction, see Restriction.never
        return id.in(ids.isEmpty() ? Set.of(NOBODY) : ids);
    }

    /** The companies in reach that have the module. */
    Set<UUID> with(Module module) {
        return open.getOrDefault(module, Set.of());
    }
}
