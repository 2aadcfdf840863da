package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.DistributionList;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** Reads and writes the distribution lists of projects and for drafts the caller was found to see. */
@Dependent
class DistributionStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ProjectStore projects;

    /** Those of the project, each partner's by name. */
    List<DistributionList> all(Project project) {
        return em.createQuery(
                        "select distinct l from DistributionList l join fetch l.partner left join fetch l.entries"
                                + " where l.project = :project",
                        DistributionList.class)
                .setParameter("project", project)
                .getResultStream()
                .sorted(Comparator.comparing((DistributionList list) ->
                                Folding.fold(list.getPartner().getName()))
                        .thenComparing(list -> Folding.fold(list.getName())))
                .toList();
    }

    /** Those for the project and the partner of the draft, by name. */
    List<DistributionList> all(OutgoingSubmittal draft) {
        return all(draft.getProject(), draft.getPartner());
    }

    private List<DistributionList> all(Project project, Company partner) {
        return em.createQuery(
                        "select l from DistributionList l where l.project = :project and l.partner = :partner"
                                + " order by l.nameFolded",
                        DistributionList.class)
                .setParameter("project", project)
                .setParameter("partner", partner)
                .getResultList();
    }

    /** @throws NotFoundException when there is none, or of a project that is hidden from the caller */
    DistributionList find(UUID id, Caller caller) {
        DistributionList list = em.find(DistributionList.class, id);
        if (list == null) {
            throw new NotFoundException();
        }
        projects.find(list.getProject().getId(), caller);
        return list;
    }

    DistributionList find(OutgoingSubmittal draft, UUID list) {
        return all(draft).stream()
                .filter(one -> one.getId().equals(list))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Optional<DistributionList> named(Project project, Company partner, String name) {
        return all(project, partner).stream()
                .filter(one -> Folding.fold(one.getName()).equals(Folding.fold(name)))
                .findFirst();
    }

    /** What was written also when only people changed. */
    void changed(DistributionList list) {
        em.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(DistributionList list) {
        em.persist(list);
        em.flush();
    }

    void remove(DistributionList list) {
        em.remove(list);
        em.flush();
    }
}
