package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReviewStep;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;

/** Whom documents wait for inside the house, and who was told so. */
@Dependent
class ReviewNewsStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    DocumentSlot document(UUID id) {
        return em.find(DocumentSlot.class, id);
    }

    List<Account> reviewers(DocumentSlot document) {
        em.flush();
        return em.createQuery("select s from ReviewStep s where s.slot = :slot", ReviewStep.class)
                .setParameter("slot", document)
                .getResultStream()
                .filter(ReviewStep::isOutstanding)
                .map(ReviewStep::getReviewer)
                .distinct()
                .toList();
    }

    /** Those nobody has done yet. */
    List<Notification> open(DocumentSlot document) {
        return em.createQuery(
                        "select n from Notification n where n.document = :document and n.kind = :kind and n.doneAt is null",
                        Notification.class)
                .setParameter("document", document)
                .setParameter("kind", NotificationKind.DOCUMENT_REVIEW)
                .getResultList();
    }
}
