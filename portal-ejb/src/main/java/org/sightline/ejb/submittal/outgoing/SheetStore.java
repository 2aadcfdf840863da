package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalSheet;

/** Reads and writes transmittal sheets and what stands on them. */
@Dependent
class SheetStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private SubmittalLineStore lines;

    Optional<Visible<SubmittalSheet>> find(OutgoingSubmittal submittal, Caller caller) {
        return visible
                .list(
                        SubmittalSheet.class,
                        caller,
                        (sheet, query, cb) -> cb.equal(sheet.get("submittal"), submittal),
                        1)
                .stream()
                .findFirst();
    }

    /** Whether the caller may be told of every line, as a sheet tells. */
    boolean mayRead(OutgoingSubmittal submittal, Caller caller) {
        return lines.namesAll(submittal, caller);
    }

    /** The answers the partner can give: of its own list, or of the instance's where it has none. */
    List<ReturnStatus> statuses(Company partner) {
        List<ReturnStatus> own = statuses("s.company = :company", partner);
        return own.isEmpty() ? statuses("s.company is null", null) : own;
    }

    private List<ReturnStatus> statuses(String whose, Company company) {
        var query = em.createQuery(
                "select s from ReturnStatus s where s.archived = false and " + whose + " order by s.ordinal",
                ReturnStatus.class);
        if (company != null) {
            query.setParameter("company", company);
        }
        return query.getResultList();
    }

    /** Others who want to keep a sheet of the same submittal wait. */
    void lock(OutgoingSubmittal submittal) {
        em.lock(submittal, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(SubmittalSheet sheet) {
        em.persist(sheet);
        em.flush();
    }
}
