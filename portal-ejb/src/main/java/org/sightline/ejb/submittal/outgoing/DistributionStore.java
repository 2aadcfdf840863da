package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.DistributionList;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** Reads and writes the distribution lists for drafts the caller was found to see. */
@Dependent
class DistributionStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those for the project and the partner of the draft, by name. */
    List<DistributionList> all(OutgoingSubmittal draft) {
        return em.createQuery(
                        "select l from DistributionList l where l.project = :project and l.partner = :partner"
                                + " order by l.nameFolded",
                        DistributionList.class)
                .setParameter("project", draft.getProject())
                .setParameter("partner", draft.getPartner())
                .getResultList();
    }

    DistributionList find(OutgoingSubmittal draft, UUID list) {
        return all(draft).stream()
                .filter(one -> one.getId().equals(list))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Optional<DistributionList> named(OutgoingSubmittal draft, String name) {
        return all(draft).stream()
                .filter(one -> Folding.fold(one.getName()).equals(Folding.fold(name)))
                .findFirst();
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
