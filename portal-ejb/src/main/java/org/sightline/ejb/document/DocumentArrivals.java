package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;

/** Files of partners on their way into documents, for use cases that work in what came in. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentArrivals {

    /** More labels than anybody has used for one document. */
    private static final int SUFFIXES = 100;

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentIntake intake;

    @Inject
    private DocumentProgress progress;

    @Inject
    private ArrivalStore arrivals;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Who brought a file in, and whose it is where a sub-supplier delivers it. */
    public record Sender(Account account, Company partner) {}

    /** The document the name of a file speaks of, as far as the caller sees it; empty when it fits none. */
    public Optional<DocumentMatch> match(Project project, String fileName, Caller caller) {
        return arrivals.match(project, fileName, caller);
    }

    /** The same for a document that was chosen by a person. */
    public DocumentMatch match(Project project, UUID document, String fileName, Caller caller) {
        return arrivals.match(store.find(project, document, caller), fileName, caller);
    }

    /** Documents of the project to choose from, by number; those whose number or title holds the words. */
    public List<DocumentMatch.Choice> choices(Project project, String words, Caller caller) {
        return arrivals.choices(project, words, caller);
    }

    /** Number and label of revisions of the project the caller sees that have the same bytes. */
    public List<String> sameBytes(Project project, String sha256, Caller caller) {
        return store.sameBytes(project.getId(), sha256, caller).stream()
                .map(same -> store.find(same.slot(), caller).getNumber() + " " + same.label())
                .toList();
    }

    /** @throws org.sightline.entities.shared.NotFoundException when the caller does not see it in the project */
    public DocumentSlot find(Project project, UUID document, Caller caller) {
        return store.find(project, document, caller);
    }

    /**
     * A document of ours for a file that fits none.
     *
     * @param supplier the sub-supplier that goes on delivering it, or null
     * @param at       what stands before the name of a field in a refusal
     */
    public DocumentSlot create(Project project, String number, String title, Company supplier, String at) {
        DocumentSlot slot = intake.newDocument(project, NewDocument.of(number, title), at);
        slot.assign(supplier);
        store.flush();
        return slot;
    }

    /** A label the sender has not used for the document yet, as near to the wanted one as can be. */
    public String freeLabel(DocumentSlot slot, String wanted, Sender sender) {
        String free = wanted;
        for (int i = 2; arrivals.isLabelOf(slot, free, sender.account()) && i < SUFFIXES; i++) {
            free = wanted + " (" + i + ")";
        }
        return free;
    }

    /** Makes a revision of the file; it is the sender's own, and never takes the place of one of ours. */
    public DocumentRevision add(DocumentSlot slot, String label, NamedFile file, Sender sender, String at) {
        String checked = DocumentWords.label(label, at + "revision");
        int ordinal = store.nextOrdinal(slot);
        if (arrivals.isLabelOf(slot, checked, sender.account())) {
            throw RefusedException.at(at + "revision", "document.revision.labelTaken", slot.getNumber(), checked);
        }
        DocumentRevision revision =
                new DocumentRevision(slot, checked, ordinal, file, sender.account(), clock.instant());
        revision.intendFor(sender.partner().equals(slot.getSupplier()) ? sender.partner() : null);
        store.add(revision);
        slot.touch(clock.instant());
        progress.added(slot, revision);
        return revision;
    }

    /** Takes a revision away again that was made of a file by mistake; one that was issued meanwhile stays, and is refused. */
    public void undo(DocumentRevision revision) {
        DocumentSlot slot = revision.getSlot();
        revision.refuseUnlessWorking();
        trail.append("document.revision.deleted", DocumentIntake.ref(slot), DocumentIntake.facts(revision));
        store.remove(revision);
        if (store.isEmpty(slot)) {
            slot.emptied();
        }
        progress.shown(slot);
    }

    /** The answer to a document is known; the document and its issued revision go on in their lives. */
    public void answered(DocumentRevision revision, SlotReturn given) {
        DocumentSlot slot = revision.getSlot();
        if (revision.getState() == RevisionState.ISSUED) {
            revision.answer(given.status());
        }
        if (slot.getLocation() == SlotLocation.WITH_CUSTOMER) {
            slot.answered(given.status(), given.due());
            progress.moved(slot);
        }
        slot.touch(clock.instant());
        trail.append(
                "document.answered",
                DocumentIntake.ref(slot),
                Map.of("revision", revision.getLabel(), "status", given.status().getCode()));
    }

    /** A file that is no answer has come for the document. */
    public void arrived(DocumentSlot slot) {
        if (slot.getState() == SlotState.ACTIVE && slot.getLocation() != SlotLocation.WITH_CUSTOMER) {
            slot.fileArrived();
            progress.moved(slot);
        }
    }

    /** The answer was recorded by mistake; document and revision stand as before. */
    public void answerTakenBack(DocumentRevision revision) {
        DocumentSlot slot = revision.getSlot();
        if (revision.getState() == RevisionState.ANSWERED || revision.getState() == RevisionState.ACCEPTED) {
            revision.reopen();
        }
        slot.answerTakenBack(revision.getStage(), revision.getExpected());
        progress.moved(slot);
        slot.touch(clock.instant());
        trail.append("document.answer.takenBack", DocumentIntake.ref(slot), Map.of("revision", revision.getLabel()));
    }
}
