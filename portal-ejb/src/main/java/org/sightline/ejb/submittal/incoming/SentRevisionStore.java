package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What went over and back before: revisions, lines that wait for an answer, and files that were sent once already. */
@Dependent
class SentRevisionStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    Optional<Visible<DocumentRevision>> find(UUID revision, Caller caller) {
        return visible
                .list(DocumentRevision.class, caller, (found, query, cb) -> cb.equal(found.get("id"), revision), 1)
                .stream()
                .findFirst();
    }

    /** The number of a submittal the caller sees in which the partner has sent the same bytes in the project before. */
    List<String> sentBefore(IncomingSubmittal submittal, String sha256, Caller caller) {
        List<UUID> before = em.createQuery(
                        "select i.submittal.id from SubmittalItem i where i.submittal.project = :project"
                                + " and i.submittal.partner = :partner and i.file.sha256 = :hash"
                                + " and i.submittal.state in :states and i.submittal.id <> :itself",
                        UUID.class)
                .setParameter("project", submittal.getProject())
                .setParameter("partner", submittal.getPartner())
                .setParameter("hash", sha256)
                .setParameter("states", SubmittalState.COME_IN)
                .setParameter("itself", submittal.getId())
                .setMaxResults(1)
                .getResultList();
        return before.isEmpty()
                ? List.of()
                : visible
                        .list(
                                Submittal.class,
                                caller,
                                (found, query, cb) -> found.get("id").in(before),
                                1)
                        .stream()
                        .map(found -> found.get().getNumber())
                        .toList();
    }

    /** The line on which the document last went to the partner, while an answer to it is open. */
    Optional<SubmittalItem> waiting(DocumentSlot slot, IncomingSubmittal from) {
        return em.createQuery(
                        "select i from SubmittalItem i where i.slot = :slot and i.submittal.partner = :partner"
                                + " and i.submittal.state in :open order by i.submittal.sentAt desc",
                        SubmittalItem.class)
                .setParameter("slot", slot)
                .setParameter("partner", from.getPartner())
                .setParameter("open", SubmittalState.OPEN_FOR_ANSWERS)
                .getResultStream()
                .filter(item -> !item.isVoided() && !item.isAnswered())
                .findFirst();
    }
}
