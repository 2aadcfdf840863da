package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;

/** Rules B and D: a design shows with its project, if it has one, when some revision of it shows. */
@ApplicationScoped
public class DesignVisibility implements Visibility<Design> {

    @Inject
    private DesignRules rules;

    @Override
    public Class<Design> root() {
        return Design.class;
    }

    @Override
    public List<Way<Design>> ways(Caller caller) {
        if (!caller.isContact()) {
            return rules.ofHouse(caller);
        }
        if (!DesignRules.isOfCustomer(caller)) {
            return List.of();
        }
        Way<DesignRevision> own = rules.revision(caller);
        return List.of(rules.base(caller).and(new Line<>("access.why.noVisibleRevision", (design, query, cb) -> {
            Subquery<UUID> shown = query.subquery(UUID.class);
            Root<DesignRevision> revision = shown.from(DesignRevision.class);
            shown.select(revision.get("id"))
                    .where(cb.equal(revision.get("design"), design), own.on(revision, shown, cb));
            return cb.exists(shown);
        })));
    }
}
