package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.project.Project;

/**
 * The projects that are named for a contact, one by one.
 *
 * @param all     whether projects need not be chosen
 * @param chosen  those chosen for it; empty when they need not be
 * @param granted confidential ones it was let into
 */
record Named(boolean all, Set<UUID> chosen, Set<UUID> granted) {

    /**
     * The lines "granted" and "chosen" of P in one: chosen, or when confidential granted.
     *
     * @param id of the project, at the nearest place: a thing that has it itself need not be joined to be left out
     */
    Predicate admits(From<?, Project> project, Path<UUID> id, CriteriaBuilder cb) {
        Predicate plain = cb.isFalse(project.get("confidential"));
        Predicate open = all ? plain : cb.and(plain, Reached.among(chosen, id));
        return granted.isEmpty()
                ? open
                : cb.or(open, cb.and(cb.isTrue(project.get("confidential")), Reached.among(granted, id)));
    }

    /** Every project there can be for the contact, empty when they need not be chosen. */
    Set<UUID> few() {
        return all ? Set.of() : Stream.concat(chosen.stream(), granted.stream()).collect(Collectors.toSet());
    }
}
