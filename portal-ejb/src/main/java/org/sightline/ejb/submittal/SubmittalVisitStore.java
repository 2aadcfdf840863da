package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.identity.Account;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.submittal.SubmittalVisit;
import org.sightline.entities.submittal.VisitKind;

/** Reads and writes who looked at what was sent. */
@Dependent
class SubmittalVisitStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Account account(Caller caller) {
        return em.find(Account.class, caller.accountId());
    }

    /** In the order in which they were made. */
    List<SubmittalVisit> of(Submittal submittal) {
        return em.createQuery(
                        "select v from SubmittalVisit v join fetch v.account where v.submittal = :submittal"
                                + " order by v.at, v.id",
                        SubmittalVisit.class)
                .setParameter("submittal", submittal)
                .getResultList();
    }

    boolean viewedSince(Submittal submittal, UUID account, Instant since) {
        return !em.createQuery(
                        "select v.id from SubmittalVisit v where v.submittal = :submittal and v.account.id = :account"
                                + " and v.kind = :kind and v.at > :since",
                        UUID.class)
                .setParameter("submittal", submittal)
                .setParameter("account", account)
                .setParameter("kind", VisitKind.VIEWED)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean taken(Submittal submittal, UUID account) {
        return !em.createQuery(
                        "select v.id from SubmittalVisit v where v.submittal = :submittal and v.account.id = :account"
                                + " and v.kind = :kind",
                        UUID.class)
                .setParameter("submittal", submittal)
                .setParameter("account", account)
                .setParameter("kind", VisitKind.DOWNLOADED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Lines that were taken away since. */
    Set<UUID> takenSince(Submittal submittal, UUID account, Instant since) {
        return Set.copyOf(em.createQuery(
                        "select distinct v.item.id from SubmittalVisit v where v.submittal = :submittal"
                                + " and v.account.id = :account and v.kind = :kind and v.at > :since",
                        UUID.class)
                .setParameter("submittal", submittal)
                .setParameter("account", account)
                .setParameter("kind", VisitKind.DOWNLOADED)
                .setParameter("since", since)
                .getResultList());
    }

    void add(SubmittalVisit visit) {
        em.persist(visit);
    }

    /**
     * Moves the submittal on unless somebody else has done so meanwhile. Its version stays: that a customer opens it must
     * not turn away staff who are about to do something with it.
     */
    void moveOn(Submittal submittal, SubmittalState next) {
        em.createQuery(
                        "update Submittal s set s.state = :next, s.version = s.version where s.id = :id and s.state = :present")
                .setParameter("next", next)
                .setParameter("id", submittal.getId())
                .setParameter("present", submittal.getState())
                .executeUpdate();
        em.refresh(submittal);
    }
}
