package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.UUID;

/**
 * Ties a subquery to rows of the query around it; changes nothing of what it says. Under "or" PostgreSQL works a subquery that
 * hangs on equality with the child alone out for every row there is, and before it looks at the parent. One that names the
 * parent as well it asks for children of visible parents only, one by one.
 */
final class Anchor {

    private Anchor() {}

    /** That the child lies in the parent it is joined with, which is so, to be said inside a subquery. */
    static Predicate within(From<?, ?> child, String parent, CriteriaBuilder cb) {
        return cb.equal(parentOf(child, parent), Way.join(child, parent).get("id"));
    }

    /** The id of the parent as the child itself has it. */
    static Path<UUID> parentOf(From<?, ?> child, String parent) {
        return child.get(parent).get("id");
    }
}
