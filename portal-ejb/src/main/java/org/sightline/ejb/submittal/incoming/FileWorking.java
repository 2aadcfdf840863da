package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentArrivals.Sender;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Works one file in: it becomes a revision and perhaps an answer, or is put aside. */
@Dependent
class FileWorking {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentArrivals documents;

    @Inject
    private SentRevisionStore sent;

    @Inject
    private SubmittalAnswers answers;

    @Inject
    private Proposals proposals;

    /** @param at what stands before the name of a field in a refusal, for a file among many */
    void work(IncomingSubmittal submittal, SubmittalItem item, HandledFile wanted, Act act, String at) {
        submittal.refuseIfHandled(item);
        if (wanted.noAction() != null) {
            if (wanted.noAction().isBlank()) {
                throw RefusedException.at(at + "noAction", "submittal.reasonMissing");
            }
            submittal.putAside(item, wanted.noAction(), act);
            return;
        }
        DocumentSlot slot = slot(submittal, wanted, at);
        Sender sender = new Sender(submittal.getAuthor(), submittal.getPartner());
        String label = wanted.revision() == null || wanted.revision().isBlank()
                ? proposals.label(submittal, slot, item, caller.get())
                : wanted.revision();
        NamedFile file = new NamedFile(item.getFile(), item.getFileName());
        DocumentRevision made = documents.add(slot, label, file, sender, at);
        Answer answer = wanted.status() == null ? null : answer(submittal, slot, wanted, act, at);
        if (answer == null) {
            documents.arrived(slot);
        }
        submittal.assign(item, made, answer, act);
    }

    private DocumentSlot slot(IncomingSubmittal submittal, HandledFile wanted, String at) {
        if (wanted.document() != null) {
            return documents.find(submittal.getProject(), wanted.document(), caller.get());
        }
        if (wanted.newDocument() == null) {
            throw RefusedException.at(at + "document", "submittal.process.noDocument");
        }
        boolean supplied = submittal.getPartner().getKind() == CompanyKind.SUPPLIER;
        return documents.create(
                submittal.getProject(),
                wanted.newDocument().number(),
                wanted.newDocument().title(),
                supplied ? submittal.getPartner() : null, // why: who delivers something goes on seeing it
                at);
    }

    private Answer answer(IncomingSubmittal submittal, DocumentSlot slot, HandledFile wanted, Act act, String at) {
        ReturnStatus status = status(submittal, wanted.status(), at);
        SubmittalItem line = sent.waiting(slot, submittal.getPartner())
                .orElseThrow(() ->
                        RefusedException.at(at + "status", "submittal.process.nothingToAnswer", slot.getNumber()));
        if (status.isCommentRequired()
                && (wanted.comment() == null || wanted.comment().isBlank())) {
            throw RefusedException.at(at + "comment", "submittal.item.commentMissing", status.getName());
        }
        answers.give(line, new Answer(status, wanted.comment(), AnswerWay.FILE, null, act));
        return new Answer(status, wanted.comment(), AnswerWay.FILE, null, act);
    }

    private ReturnStatus status(IncomingSubmittal submittal, UUID id, String at) {
        return sent.statuses(submittal.getPartner()).stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedException.at(at + "status", "submittal.process.noSuchStatus"));
    }
}
