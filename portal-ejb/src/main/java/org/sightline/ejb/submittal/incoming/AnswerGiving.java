package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Answers that come without a file: set by the partner in the portal, or heard outside and recorded with what proves it. */
@Stateless
public class AnswerGiving {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AnswerStore store;

    @Inject
    private IncomingStore accounts;

    @Inject
    private SentRevisionStore sent;

    @Inject
    private AnswerNoting noting;

    @Inject
    private Clock clock;

    /** What waits for an answer and what can be said of it. */
    @RolesAllowed({Right.PORTAL_VIEW, Right.SUBMITTAL_VIEW})
    public OpenAnswers open(UUID id) {
        OutgoingSubmittal submittal = store.find(id, caller.get());
        return new OpenAnswers(
                store.waiting(submittal, caller.get()).stream()
                        .map(item -> new OpenAnswers.Line(
                                item.getId(),
                                item.getDocumentNumber(),
                                item.getDocumentTitle(),
                                item.getRevisionLabel()))
                        .toList(),
                Proposals.offered(sent.statuses(submittal.getPartner())));
    }

    /** The partner's own word on documents, all or none; a refusal names its row, {@code rows:1:comment} for the second. */
    @RolesAllowed(Right.RETURN_STATUS_SET)
    public void give(UUID id, @Valid List<GivenAnswer> answers) {
        RefusedException.unless(!answers.isEmpty(), "submittal.answer.nothing");
        OutgoingSubmittal submittal = store.hold(id, caller.get());
        List<SubmittalItem> lines = store.lines(submittal, caller.get());
        for (int i = 0; i < answers.size(); i++) {
            answer(lines, answers.get(i), AnswerWay.PORTAL, null, "rows:" + i + ":");
        }
    }

    /**
     * An answer that came another way, by word of mouth or on paper.
     *
     * @param upload a finished upload that proves it
     */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void record(UUID id, @Valid GivenAnswer given, UUID upload) {
        OutgoingSubmittal submittal = store.hold(id, caller.get());
        if (upload == null) {
            throw RefusedException.at("evidence", "submittal.item.evidenceMissing");
        }
        answer(
                store.lines(submittal, caller.get()),
                given,
                AnswerWay.OUTSIDE,
                noting.evidence(upload, caller.get()),
                "");
    }

    private void answer(List<SubmittalItem> lines, GivenAnswer given, AnswerWay way, StoredFile evidence, String at) {
        SubmittalItem line = lines.stream()
                .filter(item -> item.getId().equals(given.item()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        ReturnStatus status = sent.statuses(line.getSubmittal().getPartner()).stream()
                .filter(one -> one.getId().equals(given.status()))
                .findFirst()
                .orElseThrow(() -> RefusedException.at(at + "status", "submittal.process.noSuchStatus"));
        boolean silent = given.comment() == null || given.comment().isBlank();
        if (status.isCommentRequired() && silent) {
            throw RefusedException.at(at + "comment", "submittal.item.commentMissing", status.getName());
        }
        RefusedException.unless(line.isReturnExpected(), "submittal.answer.notAsked", line.getDocumentNumber());
        Act act = new Act(accounts.account(caller.get()), clock.instant());
        noting.note(line, new Answer(status, given.comment(), way, evidence, act));
    }
}
