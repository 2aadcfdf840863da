package org.sightline.ejb.design.drawing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.shared.NotFoundException;

/** Reads drawings one by one. */
@Dependent
public class DrawingStore {

    /** More drawings than a revision has. */
    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** The drawing as it was brought in, the first that the caller may have if none is named. */
    Visible<DesignFile> original(DesignRevision revision, UUID drawing, Caller caller) {
        Restriction<DesignFile> own = (file, query, cb) -> cb.equal(file.get("revision"), revision);
        return visible.list(DesignFile.class, caller, own, MANY).stream()
                .filter(file -> drawing == null || file.get().getId().equals(drawing))
                .min(Comparator.comparing(file -> file.get().getOrdinal()))
                .orElseThrow(NotFoundException::new);
    }

    /** For the jobs of the house alone. */
    DesignFile drawing(UUID id) {
        return Optional.ofNullable(em.find(DesignFile.class, id)).orElseThrow(NotFoundException::new);
    }
}
