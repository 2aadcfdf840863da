package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;

/** What the rules W and X have in common. */
@ApplicationScoped
class DocumentRules {

    @Inject
    private Reach reach;

    @Inject
    private ReachStore store;

    @Inject
    private ProjectVisibility projects;

    @Inject
    private SubmittalRules submittals;

    /** Documents of which a contact may know at all, whatever it sees of them. */
    Restriction<DocumentSlot> inSight(Caller caller) {
        List<Way<DocumentSlot>> ways = new ArrayList<>();
        if (caller.sides().contains(CompanyKind.CUSTOMER)) {
            ways.add(ofCustomer(caller));
        }
        if (caller.sides().contains(CompanyKind.SUPPLIER)) {
            ways.add(ofSupplier(caller));
        }
        return Visibility.any(ways);
    }

    /** P and MODULE of the project's customer. */
    Way<DocumentSlot> ofCustomer(Caller caller) {
        Reached reached = store.of(caller.contactId());
        Way<DocumentSlot> way = projectOfCustomer(caller, reached).of(Project.class, "project");
        return reached.named() == null || caller.seeingAs()
                ? way
                : way.shortened((slot, query, cb) -> told(reached, slot, query, cb));
    }

    /** The same where the slot itself says which project it is in: who sees few of many projects joins few. */
    @SuppressWarnings("unchecked")
    private static Predicate told(
            Reached reached, From<?, DocumentSlot> slot, AbstractQuery<?> query, CriteriaBuilder cb) {
        From<?, Project> project = (From<?, Project>) Way.join(slot, "project");
        return cb.and(
                ProjectVisibility.shown(reached.with(Module.DOCUMENTS)).on(project, query, cb),
                reached.named().admits(project, Anchor.parentOf(slot, "project"), cb));
    }

    /** Every project there can be for the contact; empty when they need not be chosen for it. */
    Set<UUID> fewProjects(Caller caller) {
        Named named = store.of(caller.contactId()).named();
        return named == null ? Set.of() : named.few();
    }

    Way<Project> projectOfCustomer(Caller caller) {
        return projectOfCustomer(caller, store.of(caller.contactId()));
    }

    private Way<Project> projectOfCustomer(Caller caller, Reached reached) {
        Line<Project> module = new Line<>(
                reach.module(Module.DOCUMENTS).key(),
                Way.of(reach.module(Module.DOCUMENTS)).<Project>of(Company.class, "customer"));
        return projects.asCustomer(caller, reached, reached.companies())
                .and(module)
                .shortened(projects.asCustomer(caller, reached, reached.with(Module.DOCUMENTS)));
    }

    /** P and assigned to a supplier in reach that has the module. */
    Way<DocumentSlot> ofSupplier(Caller caller) {
        Way<DocumentSlot> assigned =
                reach.company(caller.contactId()).ofOptional(Company.class, DocumentSlot.class, "supplier");
        Line<DocumentSlot> module = new Line<>(
                reach.module(Module.DOCUMENTS).key(),
                Way.of(reach.module(Module.DOCUMENTS)).ofOptional(Company.class, DocumentSlot.class, "supplier"));
        Reached reached = store.of(caller.contactId());
        Way<DocumentSlot> open = projects.openToSuppliers(caller).of(Project.class, "project");
        Restriction<DocumentSlot> own = (slot, query, cb) -> Reached.among(
                reached.with(Module.DOCUMENTS), slot.get("supplier").get("id"));
        return projects.asSupplier(caller, reached)
                .<DocumentSlot>of(Project.class, "project")
                .and(new Line<>("access.why.notAssigned", assigned), module)
                .shortened(open.and(own));
    }

    /** The lines of X that speak of the revision alone, for customers. */
    Way<DocumentRevision> revisionOfCustomer(Caller caller) {
        Reached reached = store.of(caller.contactId());
        return Way.of(
                notVoid(), shared(reached.account(), submittals.sentToCustomer(reached)), clean(reached.account()));
    }

    /** The lines of X that speak of the revision alone, for sub-suppliers. */
    Way<DocumentRevision> revisionOfSupplier(Caller caller) {
        Reached reached = store.of(caller.contactId());
        return Way.of(
                notVoid(), intended(reached.account(), submittals.sentToSupplier(reached)), clean(reached.account()));
    }

    private static Line<DocumentRevision> notVoid() {
        return new Line<>(
                "access.why.void", (revision, query, cb) -> cb.notEqual(revision.get("state"), RevisionState.VOID));
    }

    private static Line<DocumentRevision> shared(UUID account, Restriction<DocumentRevision> sent) {
        return new Line<>(
                "access.why.notInPortal",
                (revision, query, cb) -> cb.or(
                        cb.isTrue(revision.get("inPortal")),
                        uploadedBy(account, revision, cb),
                        sent.on(revision, query, cb)));
    }

    private static Line<DocumentRevision> intended(UUID account, Restriction<DocumentRevision> sent) {
        return new Line<>("access.why.notForSupplier", (revision, query, cb) -> {
            Subquery<UUID> same = query.subquery(UUID.class);
            Root<DocumentSlot> slot = same.from(DocumentSlot.class);
            Root<Company> supplier = same.from(Company.class);
            same.select(slot.get("id"))
                    .where(
                            cb.equal(slot, revision.get("slot")),
                            cb.equal(supplier, slot.get("supplier")),
                            cb.equal(supplier, revision.get("uploadedFor")));
            return cb.or(cb.exists(same), uploadedBy(account, revision, cb), sent.on(revision, query, cb));
        });
    }

    private static Line<DocumentRevision> clean(UUID account) {
        return new Line<>(
                "access.why.notScanned",
                (revision, query, cb) -> cb.or(
                        cb.equal(revision.get("file").get("scan"), ScanState.CLEAN),
                        uploadedBy(account, revision, cb)));
    }

    private static Predicate uploadedBy(UUID account, From<?, DocumentRevision> revision, CriteriaBuilder cb) {
        return cb.equal(revision.get("uploadedBy").get("id"), account);
    }
}
