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
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
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
    Optional<SubmittalItem> waiting(DocumentSlot slot, Company partner) {
        return em.createQuery(
                        "select i from SubmittalItem i where i.slot = :slot and i.submittal.partner = :partner"
                                + " and i.submittal.state in :open order by i.submittal.sentAt desc",
                        SubmittalItem.class)
                .setParameter("slot", slot)
                .setParameter("partner", partner)
                .setParameter("open", SubmittalState.OPEN_FOR_ANSWERS)
                .getResultStream()
                .filter(item -> !item.isVoided() && !item.isAnswered())
                .findFirst();
    }

    /** The line that was answered by the file. */
    Optional<SubmittalItem> answeredBy(SubmittalItem file) {
        return em.createQuery(
                        "select i from SubmittalItem i where i.slot = :slot and i.submittal.partner = :partner"
                                + " and i.answer.at = :at and i.answer.way = :way and i.id <> :itself",
                        SubmittalItem.class)
                .setParameter("slot", file.getSlot())
                .setParameter("partner", file.getSubmittal().getPartner())
                .setParameter("at", file.getAnswer().getAt())
                .setParameter("way", file.getAnswer().getWay())
                .setParameter("itself", file.getId())
                .getResultStream()
                .filter(item -> item.getSubmittal().isOutgoing())
                .findFirst();
    }

    /** The answers the partner can give, in their order: its own list, else the instance's. */
    List<ReturnStatus> statuses(Company partner) {
        List<ReturnStatus> own = em.createQuery(
                        "select s from ReturnStatus s where s.company = :company and s.archived = false"
                                + " order by s.ordinal",
                        ReturnStatus.class)
                .setParameter("company", partner)
                .getResultList();
        return own.isEmpty()
                ? em.createQuery(
                                "select s from ReturnStatus s where s.company is null and s.archived = false"
                                        + " order by s.ordinal",
                                ReturnStatus.class)
                        .getResultList()
                : own;
    }
}
