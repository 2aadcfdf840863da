package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;

/** Rule L: a layer shows with its revision when it and all layers above it are of types and statuses that are shown. */
@ApplicationScoped
public class DesignLayerVisibility implements Visibility<DesignLayer> {

    @Inject
    private DesignRevisionVisibility revisions;

    @Inject
    private DesignRules designs;

    @Inject
    private LayerRules rules;

    @Override
    public Class<DesignLayer> root() {
        return DesignLayer.class;
    }

    @Override
    public List<Way<DesignLayer>> ways(Caller caller) {
        List<Way<DesignLayer>> ways = revisions.ways(caller).stream()
                .map(way -> way.<DesignLayer>of(DesignRevision.class, "file", "revision"))
                .toList();
        return caller.isContact()
                ? ways.stream().map(way -> way.and(rules.layer(caller))).toList()
                : ways;
    }

    /** The layers a contact will see of revisions that are not shown yet, once they are; its own reach is asked as ever. */
    public Restriction<DesignLayer> onceShown(Caller contact) {
        return designs.base(contact)
                .<DesignLayer>of(Design.class, "file", "revision", "design")
                .and(rules.layer(contact));
    }
}
