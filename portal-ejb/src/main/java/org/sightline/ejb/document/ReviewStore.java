package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReviewStep;

/** Who looks at documents; asked only of documents the caller was found to see. */
@Dependent
class ReviewStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** In the order in which they look. */
    List<ReviewStep> steps(DocumentSlot slot) {
        return sorted(em.createQuery("select s from ReviewStep s where s.slot = :slot", ReviewStep.class)
                .setParameter("slot", slot)
                .getResultList());
    }

    /** Of people who do not work on its project. */
    List<ReviewStep> ofStrangers(DocumentSlot slot) {
        return em.createQuery(
                        "select s from ReviewStep s where s.slot = :slot and not exists (select m.id from ProjectMember m"
                                + " where m.project = :project and m.account = s.reviewer)",
                        ReviewStep.class)
                .setParameter("slot", slot)
                .setParameter("project", slot.getProject())
                .getResultList();
    }

    /** Documents of the project that are looked at, by this person too. */
    List<DocumentSlot> askedOf(UUID project, UUID account) {
        return em.createQuery(
                        "select distinct d from ReviewStep s join s.slot d where d.project.id = :project"
                                + " and d.routing <> '' and s.reviewer.id = :account order by d.id",
                        DocumentSlot.class)
                .setParameter("project", project)
                .setParameter("account", account)
                .getResultList();
    }

    private static List<ReviewStep> sorted(List<ReviewStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(ReviewStep::getRole)
                        .thenComparing(step -> step.getReviewer().getName())
                        .thenComparing(ReviewStep::getId))
                .toList();
    }

    /** Whom these documents wait for just now, by document. */
    Map<UUID, List<PersonRow>> outstanding(Collection<UUID> slots) {
        if (slots.isEmpty()) {
            return Map.of();
        }
        List<ReviewStep> asked = em.createQuery(
                        "select s from ReviewStep s join fetch s.slot join fetch s.reviewer where s.slot.id in :slots",
                        ReviewStep.class)
                .setParameter("slots", slots)
                .getResultList();
        return sorted(asked).stream()
                .filter(ReviewStep::isOutstanding)
                .collect(Collectors.groupingBy(
                        step -> step.getSlot().getId(),
                        Collectors.mapping(
                                step -> new PersonRow(
                                        step.getReviewer().getId(),
                                        step.getReviewer().getName()),
                                Collectors.toList())));
    }

    /** Keeps others from saying something about the document until this transaction ends. */
    void lock(DocumentSlot slot) {
        em.lock(slot, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(slot);
    }

    void add(ReviewStep step) {
        em.persist(step);
    }

    void remove(ReviewStep step) {
        em.remove(step);
    }

    /** Writes what has changed, so that the version told to the caller is the new one. */
    void flush() {
        em.flush();
    }
}
