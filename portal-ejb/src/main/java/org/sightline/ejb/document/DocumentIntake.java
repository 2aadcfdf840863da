package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.storage.Uploads;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What every use case that brings something in does alike: a new document, a further revision, and their lines in the trail. */
@Dependent
class DocumentIntake {

    @Inject
    private DocumentStore store;

    @Inject
    private DocumentPartnerStore partners;

    @Inject
    private Uploads uploads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentProgress progress;

    @Inject
    private Clock clock;

    /** @param at what stands before the name of a field in a refusal, for a row among many */
    DocumentSlot newDocument(Project project, NewDocument wanted, String at) {
        Caller by = caller.get();
        String number = DocumentWords.number(wanted.number(), at + "number");
        String title = DocumentWords.title(wanted.title(), at + "title");
        DocumentSlot slot = new DocumentSlot(project, number, title, clock.instant());
        slot.comeFrom(partners.account(by));
        if (store.isNumberTaken(project, slot, number, by)) {
            throw RefusedException.at(at + "number", "document.numberTaken", number);
        }
        if (!by.isContact()) {
            slot.describe(number, title, blankToNull(wanted.docCode()), clock.instant());
            slot.register(wanted.inRegister());
            slot.assign(wanted.supplier() == null ? null : partners.supplier(wanted.supplier(), by));
        }
        store.add(slot);
        progress.created(slot);
        return slot;
    }

    /** Adds the file of a finished upload; an older revision is never touched but by being superseded. */
    DocumentRevision add(DocumentSlot slot, NewRevision wanted, String at) {
        Caller by = caller.get();
        String label = DocumentWords.label(wanted.label(), at + "revision");
        Account account = partners.account(by);
        int ordinal = store.nextOrdinal(slot);
        Uploads.Claimed claimed = uploads.claim(wanted.upload(), by);
        DocumentRevision revision = new DocumentRevision(
                slot,
                label,
                ordinal,
                new DocumentRevision.NamedFile(claimed.file(), claimed.fileName()),
                account,
                clock.instant());
        if (store.isLabelTaken(slot, revision, by)) {
            throw RefusedException.at(at + "revision", "document.revision.labelTaken", slot.getNumber(), label);
        }
        intend(slot, revision, by);
        store.add(revision);
        progress.arrived(slot, by);
        if (!store.sees(revision, by)) {
            throw new NotFoundException(); // why: who may not see it afterwards may not bring it in either
        }
        progress.added(slot, revision);
        settle(slot, revision, wanted, by);
        return revision;
    }

    /** What a sub-supplier brings in is for all of its people. */
    private void intend(DocumentSlot slot, DocumentRevision revision, Caller by) {
        if (by.isContact() && slot.getSupplier() != null && partners.reaches(slot.getSupplier(), by)) {
            revision.intendFor(slot.getSupplier());
        }
    }

    private void settle(DocumentSlot slot, DocumentRevision revision, NewRevision wanted, Caller by) {
        if (wanted.issue() && by.can(Right.DOCUMENT_EDIT)) {
            progress.issue(slot, revision);
        }
        if (wanted.inPortal() && by.can(Right.DOCUMENT_PUBLISH)) {
            progress.publish(slot, revision, true);
        }
    }

    static Map<String, Object> facts(DocumentRevision revision) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", revision.getLabel());
        facts.put("file", revision.getFileName());
        facts.put("sha256", revision.getFile().getSha256());
        return facts;
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static SubjectRef ref(DocumentSlot slot) {
        return SubjectRef.of("document", slot.getId());
    }
}
