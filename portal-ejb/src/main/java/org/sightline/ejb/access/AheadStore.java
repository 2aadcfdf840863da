package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.sessions.Session;

/** Looks ahead in an order, for where the next things that can be visible are. */
@Dependent
class AheadStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Fewer than that many when there are no more. */
    <E> List<String> texts(Ahead<E> ahead, int atMost) {
        boolean all = ahead.listing().filter().isNone();
        return all && em.unwrap(Session.class).getPlatform().isPostgreSQL()
                ? nearest(ahead, atMost)
                : em.createQuery(ahead.entry().ahead(ahead, em.getCriteriaBuilder()))
                        .setMaxResults(atMost)
                        .getResultList();
    }

    /**
     * From each parent's own stretch of the index as many as are wanted in all. Asked for those of all parents at once,
     * PostgreSQL reads every one there is and puts them in order, which takes longer the more a project holds.
     */
    @SuppressWarnings("unchecked")
    private <E> List<String> nearest(Ahead<E> ahead, int atMost) {
        Parents parents = ahead.entry().parents();
        Query query = em.createNativeQuery(parents.nearest(ahead.from() != null, ahead.descending(), atMost));
        int parameter = 1;
        for (UUID id : parents.ids()) {
            query.setParameter(parameter++, id);
        }
        if (ahead.from() != null) {
            query.setParameter(parameter, ahead.from());
        }
        return query.getResultList();
    }
}
