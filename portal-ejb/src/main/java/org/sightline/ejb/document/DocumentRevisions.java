package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;

/** What becomes of a revision: issued, void, in the portal or out of it. Versions are those of the document. */
@Stateless
public class DocumentRevisions {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentProgress progress;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Freezes the revision; the one issued before is superseded. */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public void issue(UUID document, UUID revision, long version) {
        DocumentSlot slot = slot(document, version);
        progress.issue(slot, store.find(slot, revision, caller.get()));
    }

    /** Takes an issued revision back as a mistake; it leaves the portal and cannot return. */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public void voidIt(UUID document, UUID revision, long version) {
        DocumentSlot slot = slot(document, version);
        DocumentRevision found = store.find(slot, revision, caller.get());
        found.voidIt();
        progress.shown(slot);
        append("document.revision.voided", slot, found);
    }

    /**
     * From the next request on the customer sees the revision.
     *
     * @param confirmed staff have said that they mean a revision that was never issued
     */
    @RolesAllowed(Right.DOCUMENT_PUBLISH)
    public void publish(UUID document, UUID revision, long version, boolean confirmed) {
        DocumentSlot slot = slot(document, version);
        DocumentRevision found = store.find(slot, revision, caller.get());
        if (!found.isInPortal()) {
            progress.publish(slot, found, confirmed);
        }
    }

    /** From the next request on the customer no longer sees the revision. */
    @RolesAllowed(Right.DOCUMENT_PUBLISH)
    public void withdraw(UUID document, UUID revision, long version) {
        DocumentSlot slot = slot(document, version);
        DocumentRevision found = store.find(slot, revision, caller.get());
        found.withdraw();
        progress.shown(slot);
        append("document.revision.withdrawn", slot, found);
    }

    /** Lets the sub-supplier that delivers the document see the revision, or no longer. */
    @RolesAllowed(Right.DOCUMENT_PUBLISH)
    public void share(UUID document, UUID revision, long version, boolean shared) {
        DocumentSlot slot = slot(document, version);
        RefusedException.unless(!shared || slot.getSupplier() != null, "document.revision.noSupplier");
        DocumentRevision found = store.find(slot, revision, caller.get());
        found.intendFor(shared ? slot.getSupplier() : null);
        slot.touch(clock.instant());
        append(shared ? "document.revision.shared" : "document.revision.unshared", slot, found);
    }

    /**
     * Deletes a revision that was never issued. A document a contact brought in goes with its last one.
     *
     * @return whether the document is still there
     */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public boolean delete(UUID document, UUID revision, long version) {
        DocumentSlot slot = slot(document, version);
        DocumentRevision found = store.find(slot, revision, caller.get());
        found.refuseUnlessWorking();
        append("document.revision.deleted", slot, found);
        store.remove(found);
        boolean empty = store.isEmpty(slot);
        if (empty && !slot.isOurs()) {
            store.remove(slot);
            return false;
        }
        if (empty) {
            slot.emptied();
        }
        progress.shown(slot);
        return true;
    }

    private DocumentSlot slot(UUID document, long version) {
        DocumentSlot slot = store.find(document, caller.get());
        slot.expectVersion(version);
        return slot;
    }

    private void append(String action, DocumentSlot slot, DocumentRevision revision) {
        trail.append(action, DocumentIntake.ref(slot), DocumentIntake.facts(revision));
    }
}
