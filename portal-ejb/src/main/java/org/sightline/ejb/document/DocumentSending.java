package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.ScanState;

/** What becomes of a document when one of its revisions goes out or is taken back; for whoever sends, in its transaction. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentSending {

    @Inject
    private DocumentStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The revision goes out: it is issued and those before it are superseded; to a customer the document goes with it, from
     * the queue or, where nothing holds it back, straight from us. A sub-supplier is given the document to work on.
     *
     * @param expected when an answer should be there, null when none is asked for
     */
    public void send(DocumentRevision revision, CompanyKind to, LocalDate expected) {
        refuseUnlessFit(revision);
        DocumentSlot slot = revision.getSlot();
        if (to == CompanyKind.SUPPLIER) {
            if (slot.getLocation() == SlotLocation.WITH_US) {
                slot.handTo(SlotLocation.WITH_SUPPLIER);
            }
            slot.touch(clock.instant());
            return;
        }
        if (slot.getAnswer() == SlotAnswer.NONE) {
            slot.fileArrived();
        }
        if (slot.getLocation() == SlotLocation.WITH_US) {
            slot.queue();
        }
        slot.sent(expected);
        if (revision.getState() == RevisionState.WORKING) {
            store.issued(slot).forEach(DocumentRevision::supersede);
            revision.issue();
            trail.append("document.revision.issued", DocumentIntake.ref(slot), DocumentIntake.facts(revision));
        }
        revision.expect(expected);
        slot.touch(clock.instant());
    }

    private static void refuseUnlessFit(DocumentRevision revision) {
        String number = revision.getSlot().getNumber();
        boolean over = revision.getState() == RevisionState.VOID || revision.getState() == RevisionState.SUPERSEDED;
        RefusedException.unless(!over, "document.revision.over", number, revision.getLabel());
        boolean clean = revision.getFile().getScan() == ScanState.CLEAN;
        RefusedException.unless(clean, "document.revision.notClean", number, revision.getLabel());
    }

    /** What was sent is taken back as a mistake: the document waits in its queue again, or is with us, if it was with this partner. */
    public void takeBack(DocumentRevision revision, CompanyKind from) {
        DocumentSlot slot = revision.getSlot();
        if (from == CompanyKind.CUSTOMER && slot.getLocation() == SlotLocation.WITH_CUSTOMER) {
            slot.takenBack();
            revision.expect(null);
        } else if (from == CompanyKind.SUPPLIER && slot.getLocation() == SlotLocation.WITH_SUPPLIER) {
            slot.handTo(SlotLocation.WITH_US);
        }
        slot.touch(clock.instant());
    }
}
