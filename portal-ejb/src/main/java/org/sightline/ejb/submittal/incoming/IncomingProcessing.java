package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.submittal.SubmittalProcessed;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Working in what came in, one file or many; of two who take the same file the second is told who was first. */
@Stateless
public class IncomingProcessing {

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private FileWorking working;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private IncomingNews news;

    /**
     * Works files in: all of them or, if one is refused, none. A refusal names its field; among several files with the place of
     * the file before it, {@code items:1:status} for the second.
     *
     * @throws org.sightline.entities.shared.WrongStateException telling who was first, when somebody was
     */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void process(UUID id, @Valid List<HandledFile> files) {
        RefusedException.unless(!files.isEmpty(), "submittal.process.nothing");
        IncomingSubmittal submittal = store.hold(id, caller.get());
        Act act = new Act(store.account(caller.get()), clock.instant());
        for (int i = 0; i < files.size(); i++) {
            SubmittalItem item = line(submittal, files.get(i).item());
            working.work(submittal, item, files.get(i), act, files.size() == 1 ? "" : "items:" + i + ":");
            store.flush();
            note(submittal, item);
        }
        if (submittal.getState() == SubmittalState.PROCESSED) {
            news.tell(new SubmittalProcessed(id));
        }
    }

    private static SubmittalItem line(IncomingSubmittal submittal, UUID item) {
        return submittal.getItems().stream()
                .filter(one -> one.getId().equals(item))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void note(IncomingSubmittal submittal, SubmittalItem item) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", submittal.getNumber());
        facts.put("file", item.getFileName());
        if (item.getHandling().getNoAction() != null) {
            facts.put("noAction", item.getHandling().getNoAction());
        } else {
            facts.put("document", item.getDocumentNumber() + " " + item.getRevisionLabel());
        }
        if (item.isAnswered()) {
            facts.put("status", item.getAnswer().getReturnStatus().getCode());
        }
        trail.append("submittal.item.processed", SubjectRef.of("submittal", submittal.getId()), facts);
    }

    /** Refuses who may not do any of this, before anything is looked at. */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void expectProcessor() {
        // why: the role above is the whole check
    }
}
