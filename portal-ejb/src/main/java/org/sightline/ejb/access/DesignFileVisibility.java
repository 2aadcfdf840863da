package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Right;

/**
 * Rule O, of drawings as they were brought in: to contacts only with the right for it, when they see every layer of it and
 * are delivered its format. What is made of visible layers alone is no original and asks for layers.
 */
@ApplicationScoped
public class DesignFileVisibility implements Visibility<DesignFile> {

    @Inject
    private DesignRevisionVisibility revisions;

    @Inject
    private LayerRules rules;

    @Override
    public Class<DesignFile> root() {
        return DesignFile.class;
    }

    @Override
    public List<Way<DesignFile>> ways(Caller caller) {
        List<Way<DesignFile>> ways = revisions.ways(caller).stream()
                .map(way -> way.<DesignFile>of(DesignRevision.class, "revision"))
                .toList();
        return caller.isContact()
                ? ways.stream().map(way -> original(way, caller)).toList()
                : ways;
    }

    private Way<DesignFile> original(Way<DesignFile> way, Caller caller) {
        return way.and(
                new Line<>(
                        "access.why.noOriginals",
                        (file, query, cb) ->
                                caller.can(Right.ORIGINAL_DOWNLOAD) ? cb.conjunction() : cb.isNull(file.get("id"))),
                new Line<>("access.why.staffOnlyFormat", (file, query, cb) -> cb.isFalse(file.get("staffOnly"))),
                new Line<>("access.why.someLayerHidden", everyLayer(rules.layer(caller))),
                new Line<>("access.why.formatNotDelivered", GrantedFormatStore.delivered(caller.contactId())));
    }

    /** It has layers, and each of them is such: a drawing nobody has looked into has none and stays closed. */
    private static Restriction<DesignFile> everyLayer(Restriction<DesignLayer> such) {
        return (file, query, cb) -> {
            Subquery<UUID> any = query.subquery(UUID.class);
            Root<DesignLayer> one = any.from(DesignLayer.class);
            any.select(one.get("id")).where(cb.equal(one.get("file"), file));
            Subquery<UUID> hidden = query.subquery(UUID.class);
            Root<DesignLayer> layer = hidden.from(DesignLayer.class);
            hidden.select(layer.get("id")).where(cb.equal(layer.get("file"), file), cb.not(such.on(layer, hidden, cb)));
            return cb.and(cb.exists(any), cb.not(cb.exists(hidden)));
        };
    }
}
