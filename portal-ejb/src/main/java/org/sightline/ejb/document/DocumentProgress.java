package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotState;

/** How documents go on when files come in, are issued and shown, each with its line in the trail. */
@Dependent
class DocumentProgress {

    @Inject
    private DocumentStore store;

    @Inject
    private ReviewCalls reviews;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void created(DocumentSlot slot) {
        trail.append(
                "document.created",
                DocumentIntake.ref(slot),
                Map.of("number", slot.getNumber(), "title", slot.getTitle()));
    }

    /** A file has come. What a contact brings in opens nothing that was closed: that is for whoever looks at it. */
    void arrived(DocumentSlot slot, Caller by) {
        boolean first = slot.getState() == SlotState.ACTIVE && slot.getAnswer() == SlotAnswer.NONE;
        if (first || !by.isContact()) {
            slot.fileArrived();
            reviews.moved(slot);
        }
        slot.touch(clock.instant());
    }

    /** It stands otherwise than before, so somebody else may have to look at it. */
    void moved(DocumentSlot slot) {
        reviews.moved(slot);
    }

    void added(DocumentSlot slot, DocumentRevision revision) {
        trail.append("document.revision.added", DocumentIntake.ref(slot), DocumentIntake.facts(revision));
    }

    void issue(DocumentSlot slot, DocumentRevision revision) {
        store.issued(slot).forEach(DocumentRevision::supersede);
        revision.issue();
        slot.touch(clock.instant());
        trail.append("document.revision.issued", DocumentIntake.ref(slot), DocumentIntake.facts(revision));
    }

    void publish(DocumentSlot slot, DocumentRevision revision, boolean confirmed) {
        revision.publish(confirmed, clock.instant());
        shown(slot);
        trail.append("document.revision.published", DocumentIntake.ref(slot), DocumentIntake.facts(revision));
    }

    /** Something came into the portal or left it. */
    void shown(DocumentSlot slot) {
        slot.touch(clock.instant());
        slot.show(store.lastPublished(slot));
    }
}
