package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;

/** Rule R: a revision shows when it is taken in, stands in a status that is shown, and no modification hides it. */
@ApplicationScoped
public class DesignRevisionVisibility implements Visibility<DesignRevision> {

    @Inject
    private DesignRules rules;

    @Override
    public Class<DesignRevision> root() {
        return DesignRevision.class;
    }

    @Override
    public List<Way<DesignRevision>> ways(Caller caller) {
        if (!caller.isContact()) {
            return rules.ofHouse(caller).stream()
                    .map(way -> way.<DesignRevision>of(Design.class, "design"))
                    .toList();
        }
        if (!DesignRules.isOfCustomer(caller)) {
            return List.of();
        }
        return List.of(
                rules.base(caller).<DesignRevision>of(Design.class, "design").and(rules.revision(caller)));
    }

    /** There is one way to a design for each caller, so what is left is what speaks of the revision. */
    @Override
    public Restriction<DesignRevision> visibleBelow(Caller caller) {
        if (!caller.isContact()) {
            return Restriction.none();
        }
        return DesignRules.isOfCustomer(caller) ? rules.revision(caller) : Restriction.never();
    }
}
