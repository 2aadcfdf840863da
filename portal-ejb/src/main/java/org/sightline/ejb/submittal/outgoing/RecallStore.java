package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Account;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecallConfirmation;
import org.sightline.entities.submittal.VisitKind;

/** Reads and writes who has to confirm what. */
@Dependent
class RecallStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those who took away lines of it that are taken back now. */
    List<Account> holders(OutgoingSubmittal submittal) {
        return em.createQuery(
                        "select distinct a from SubmittalVisit v join v.account a join v.item i"
                                + " where v.submittal = :submittal and v.kind = :kind and i.voiding.at is not null",
                        Account.class)
                .setParameter("submittal", submittal)
                .setParameter("kind", VisitKind.DOWNLOADED)
                .getResultList();
    }

    List<RecallConfirmation> all(OutgoingSubmittal submittal) {
        return em.createQuery(
                        "select c from RecallConfirmation c join fetch c.account where c.submittal = :submittal"
                                + " order by c.askedAt, c.id",
                        RecallConfirmation.class)
                .setParameter("submittal", submittal)
                .getResultList();
    }

    Optional<RecallConfirmation> of(OutgoingSubmittal submittal, UUID account) {
        return all(submittal).stream()
                .filter(one -> one.getAccount().getId().equals(account))
                .findFirst();
    }

    void add(RecallConfirmation confirmation) {
        em.persist(confirmation);
    }

    void flush() {
        em.flush();
    }
}
