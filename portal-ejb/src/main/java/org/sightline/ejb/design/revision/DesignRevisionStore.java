package org.sightline.ejb.design.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignRevision;

/** Reads and writes revisions for the life of their design: all of them, whoever may see them. */
@Dependent
public class DesignRevisionStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** All revisions, whoever may see them: the life of one has effects on others. */
    List<DesignRevision> all(Design design) {
        return em.createQuery(
                        "select r from DesignRevision r where r.design = :design order by r.ordinal",
                        DesignRevision.class)
                .setParameter("design", design)
                .getResultList();
    }

    /** As {@link #all}, and keeps others from beginning a revision until this transaction ends. */
    List<DesignRevision> hold(Design design) {
        em.lock(design, LockModeType.PESSIMISTIC_WRITE);
        return all(design);
    }

    boolean sees(Design design, Caller caller) {
        Restriction<Design> itself = (found, query, cb) -> cb.equal(found.get("id"), design.getId());
        return visible.count(Design.class, caller, itself, 1) > 0;
    }

    /** Written at once: a design and its revisions name each other, and the provider would not know with which to begin. */
    void add(Object thing) {
        em.persist(thing);
        em.flush();
    }

    void remove(DesignFile drawing) {
        em.remove(drawing);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
