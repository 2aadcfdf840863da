package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.SubmittalItemVisibility;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Reads which lines of a submittal may be named to whom, on pages as in mails and on papers. */
@Dependent
public class SubmittalLineStore {

    private static final String FETCHED = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SubmittalItemVisibility lines;

    /** The lines of one the caller was found to see just now, in their order. */
    public List<SubmittalItem> named(Submittal submittal, Caller caller) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<SubmittalItem> query = cb.createQuery(SubmittalItem.class);
        Root<SubmittalItem> item = query.from(SubmittalItem.class);
        item.fetch("file");
        query.select(item)
                .where(
                        cb.equal(item.get("submittal"), submittal),
                        lines.named(caller).on(item, query, cb))
                .orderBy(cb.asc(item.get("ordinal")));
        return em.createQuery(query)
                .setHint(
                        FETCHED,
                        "item.stamping.file") // why: the criteria of the provider cannot fetch out of an embedded part
                .getResultList();
    }

    /** Whether every line of it is named to the caller. */
    public boolean namesAll(Submittal submittal, Caller caller) {
        return named(submittal, caller).size() == submittal.getItems().size();
    }
}
