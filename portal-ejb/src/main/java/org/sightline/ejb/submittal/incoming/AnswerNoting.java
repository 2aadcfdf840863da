package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.storage.Uploads;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.SubmittalItem;

/** Brings an answer to its line and writes down who gave it, and how. */
@Dependent
class AnswerNoting {

    @Inject
    private SubmittalAnswers answers;

    @Inject
    private Uploads uploads;

    @Inject
    private AuditTrail trail;

    StoredFile evidence(UUID upload, Caller caller) {
        return uploads.claim(upload, caller).file();
    }

    void note(SubmittalItem line, Answer answer) {
        answers.give(line, answer);
        trail.append(
                "submittal.answered",
                SubjectRef.of("submittal", line.getSubmittal().getId()),
                Map.of(
                        "number", line.getSubmittal().getNumber(),
                        "document", line.getDocumentNumber() + " " + line.getRevisionLabel(),
                        "status", answer.getReturnStatus().getCode(),
                        "way", answer.getWay()));
    }
}
