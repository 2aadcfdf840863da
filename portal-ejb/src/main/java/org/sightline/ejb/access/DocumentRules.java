package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.Account;
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

    /** P and MODULE of the project's customer. */
    Way<DocumentSlot> ofCustomer(Caller caller) {
        return projectOfCustomer(caller).of(Project.class, "project");
    }

    Way<Project> projectOfCustomer(Caller caller) {
        Line<Project> module = new Line<>(
                reach.module(Module.DOCUMENTS).key(),
                Way.of(reach.module(Module.DOCUMENTS)).<Project>of(Company.class, "customer"));
        Reached reached = store.of(caller.contactId());
        return projects.asCustomer(caller, reached, reached.companies())
                .and(module)
                .shortened(projects.asCustomer(caller, reached, reached.withDocuments()));
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
        Restriction<DocumentSlot> own = (slot, query, cb) ->
                Reached.among(reached.withDocuments(), slot.get("supplier").get("id"));
        return projects.asSupplier(caller, reached)
                .<DocumentSlot>of(Project.class, "project")
                .and(new Line<>("access.why.notAssigned", assigned), module)
                .shortened(open.and(own));
    }

    /** The lines of X that speak of the revision alone, for customers. */
    Way<DocumentRevision> revisionOfCustomer(Caller caller) {
        return Way.of(notVoid(), shared(caller), clean(caller));
    }

    /** The lines of X that speak of the revision alone, for sub-suppliers. */
    Way<DocumentRevision> revisionOfSupplier(Caller caller) {
        return Way.of(notVoid(), intended(caller), clean(caller));
    }

    private static Line<DocumentRevision> notVoid() {
        return new Line<>(
                "access.why.void", (revision, query, cb) -> cb.notEqual(revision.get("state"), RevisionState.VOID));
    }

    private static Line<DocumentRevision> shared(Caller caller) {
        return new Line<>(
                "access.why.notInPortal",
                (revision, query, cb) ->
                        cb.or(cb.isTrue(revision.get("inPortal")), uploadedBy(caller, revision, query, cb)));
    }

    private static Line<DocumentRevision> intended(Caller caller) {
        return new Line<>("access.why.notForSupplier", (revision, query, cb) -> {
            Subquery<UUID> same = query.subquery(UUID.class);
            Root<DocumentSlot> slot = same.from(DocumentSlot.class);
            Root<Company> supplier = same.from(Company.class);
            same.select(slot.get("id"))
                    .where(
                            cb.equal(slot, revision.get("slot")),
                            cb.equal(supplier, slot.get("supplier")),
                            cb.equal(supplier, revision.get("uploadedFor")));
            return cb.or(cb.exists(same), uploadedBy(caller, revision, query, cb));
        });
    }

    private static Line<DocumentRevision> clean(Caller caller) {
        return new Line<>(
                "access.why.notScanned",
                (revision, query, cb) -> cb.or(
                        cb.equal(revision.get("file").get("scan"), ScanState.CLEAN),
                        uploadedBy(caller, revision, query, cb)));
    }

    private static Predicate uploadedBy(
            Caller caller, From<?, DocumentRevision> revision, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> found = query.subquery(UUID.class);
        Root<Contact> contact = found.from(Contact.class);
        Root<Account> account = found.from(Account.class);
        // why: relations are compared with a root, never with each other; the provider would join them once for two
        // subqueries
        found.select(account.get("id"))
                .where(
                        cb.equal(contact.get("id"), caller.contactId()),
                        cb.equal(account, contact.get("account")),
                        cb.equal(account, revision.get("uploadedBy")));
        return cb.exists(found);
    }
}
