package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.submittal.SubmittalMoved;
import org.sightline.ejb.submittal.SubmittalReturned;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.IncomingSubmittal;

/** What becomes of something that came in as a whole: into another project, back to its sender, or worked in once more. */
@Stateless
public class IncomingCourse {

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private Reopening reopening;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private IncomingNews news;

    /** Moves it into another project of the same partner, while no file has been handled. */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void move(UUID id, UUID project) {
        IncomingSubmittal submittal = store.hold(id, caller.get());
        Project from = submittal.getProject();
        Project other = store.projectsOf(submittal, caller.get()).stream()
                .filter(one -> one.getId().equals(project))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("project", "submittal.move.otherPartner"));
        if (store.isNumberTaken(other, submittal.getPartner(), submittal.getNumber(), submittal)) {
            throw RefusedException.at("project", "submittal.move.numberTaken", submittal.getNumber());
        }
        submittal.moveTo(other, clock.instant());
        store.flushNumbered(submittal.getNumber());
        note("submittal.moved", submittal, Map.of("from", from.getNumber(), "to", other.getNumber()));
        news.tell(new SubmittalMoved(id));
    }

    /** Sends it back as it came, with what is wrong with it. */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void returnToSender(UUID id, @Size(max = Limits.TEXT) String reason) {
        IncomingSubmittal submittal = store.hold(id, caller.get());
        submittal.returnToSender(reason, clock.instant());
        note("submittal.returned", submittal, Map.of("reason", submittal.getReason()));
        news.tell(new SubmittalReturned(id));
    }

    /** Undoes what was made of its files, so that they can be worked in once more. What was sent on since is refused. */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void reopen(UUID id) {
        IncomingSubmittal submittal = store.hold(id, caller.get());
        reopening.reopen(submittal, clock.instant());
        note("submittal.reopened", submittal, Map.of());
    }

    private void note(String action, IncomingSubmittal submittal, Map<String, String> more) {
        Map<String, Object> facts = new java.util.HashMap<>(more);
        facts.put("number", submittal.getNumber());
        trail.append(action, SubjectRef.of("submittal", submittal.getId()), facts);
    }

    /** Refuses who may not do any of this, before anything is looked at. */
    @RolesAllowed(Right.SUBMITTAL_PROCESS)
    public void expectProcessor() {
        // why: the role above is the whole check
    }
}
