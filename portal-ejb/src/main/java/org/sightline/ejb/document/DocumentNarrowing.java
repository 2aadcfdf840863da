package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CompanyVisibility;
import org.sightline.ejb.access.DocumentRevisionVisibility;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;

/** Makes conditions of what a list is filtered by; what speaks of revisions speaks of visible ones alone. */
@Dependent
class DocumentNarrowing {

    @Inject
    private DocumentRevisionVisibility revisions;

    @Inject
    private CompanyVisibility companies;

    Restriction<DocumentSlot> of(DocumentFilter filter, Caller caller) {
        Restriction<DocumentSlot> narrowed = Restriction.none();
        if (filter.project() != null) {
            narrowed = narrowed.and(ofProject(filter.project()));
        }
        if (filter.customer() != null) {
            narrowed = narrowed.and(ofCustomer(filter.customer(), caller));
        }
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and(matching(filter.q(), caller));
        }
        if (filter.inPortal() != null) {
            Restriction<DocumentSlot> shown =
                    some((revision, query, cb) -> cb.isTrue(revision.get("inPortal")), caller);
            narrowed = narrowed.and(filter.inPortal() ? shown : not(shown));
        }
        if (filter.state() != null) {
            narrowed = narrowed.and(inState(filter.state(), caller));
        }
        return narrowed;
    }

    static Restriction<DocumentSlot> ofProject(UUID project) {
        return (slot, query, cb) -> cb.equal(slot.get("project").get("id"), project);
    }

    /** Only a company the caller reaches: else a sub-supplier could find out by trying whose project it is. */
    private Restriction<DocumentSlot> ofCustomer(UUID customer, Caller caller) {
        Restriction<Company> reached = companies.visibleTo(caller);
        return (slot, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<Company> company = found.from(Company.class);
            found.select(company.get("id"))
                    .where(cb.equal(company.get("id"), customer), reached.on(company, found, cb));
            return cb.and(cb.equal(slot.get("project").get("customer").get("id"), customer), cb.exists(found));
        };
    }

    private Restriction<DocumentSlot> matching(String q, Caller caller) {
        Restriction<DocumentSlot> file =
                some((revision, query, cb) -> Matching.contains(revision.get("fileNameFolded"), q, cb), caller);
        return (slot, query, cb) -> cb.or(
                Matching.contains(slot.get("numberFolded"), q, cb),
                Matching.contains(slot.get("titleFolded"), q, cb),
                file.on(slot, query, cb));
    }

    /** A contact is not asked: being superseded would tell it of a later revision it does not see. */
    private Restriction<DocumentSlot> inState(RevisionState state, Caller caller) {
        return caller.isContact()
                ? Restriction.none()
                : some((revision, query, cb) -> cb.equal(revision.get("state"), state), caller);
    }

    private static Restriction<DocumentSlot> not(Restriction<DocumentSlot> other) {
        return (slot, query, cb) -> cb.not(other.on(slot, query, cb));
    }

    /** Some revision the caller sees is such. */
    private Restriction<DocumentSlot> some(Restriction<DocumentRevision> such, Caller caller) {
        Restriction<DocumentRevision> seen = revisions.visibleBelow(caller).and(such);
        return (slot, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentRevision> revision = found.from(DocumentRevision.class);
            found.select(revision.get("id")).where(cb.equal(revision.get("slot"), slot), seen.on(revision, found, cb));
            return cb.exists(found);
        };
    }
}
