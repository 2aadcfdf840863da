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
import org.sightline.ejb.submittal.SubmittalReceived;
import org.sightline.ejb.submittal.SubmittalWithdrawn;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.IncomingSubmittal;

/** Handing in, and taking back what nobody has worked in yet. */
@Stateless
public class IncomingSending {

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingReading reading;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private IncomingNews news;

    /**
     * Hands a draft in. From this moment our people see it, and nothing of it changes any more.
     *
     * @param number the sender's own; null or blank for the one chosen before, else the one that offers itself
     */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public Receipt send(UUID id, @Size(max = Limits.CODE) String number) {
        IncomingSubmittal draft = store.hold(id, caller.get());
        draft.refuseUnlessDraft();
        String chosen = number(draft, number);
        if (store.isNumberTaken(draft.getProject(), draft.getPartner(), chosen, draft)) {
            throw RefusedException.at("number", "submittal.numberTaken", chosen);
        }
        draft.send(chosen, clock.instant());
        store.flushNumbered(chosen);
        note("submittal.received", draft);
        news.tell(new SubmittalReceived(id));
        return reading.receipt(draft, caller.get());
    }

    private String number(IncomingSubmittal draft, String number) {
        String wished = number == null || number.isBlank() ? draft.getNumber() : number.strip();
        String chosen = wished == null ? reading.proposed(draft.getProject(), draft.getPartner()) : wished;
        if (Folding.fold(chosen).length() > Limits.CODE) {
            throw RefusedException.at("number", "document.tooLong", Limits.CODE);
        }
        if (chosen.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at("number", "document.badCharacter");
        }
        return chosen;
    }

    /** Takes back what nobody has worked in yet. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public Receipt withdraw(UUID id, @Size(max = Limits.TEXT) String reason) {
        IncomingSubmittal sent = store.hold(id, caller.get());
        boolean own = sent.getAuthor().getId().equals(caller.get().accountId());
        RefusedException.unless(own, "submittal.notYours");
        sent.withdraw(reason, clock.instant());
        note("submittal.withdrawn", sent);
        news.tell(new SubmittalWithdrawn(id));
        return reading.receipt(sent, caller.get());
    }

    /** What was handed in, with the fingerprint of every file, and how far it was worked in. */
    @RolesAllowed({Right.PORTAL_VIEW, Right.SUBMITTAL_VIEW})
    public Receipt receipt(UUID id) {
        IncomingSubmittal sent = store.find(id, caller.get());
        RefusedException.unless(sent.getSentAt() != null, "submittal.notSent");
        return reading.receipt(sent, caller.get());
    }

    private void note(String action, IncomingSubmittal submittal) {
        trail.append(
                action,
                SubjectRef.of("submittal", submittal.getId()),
                Map.of(
                        "number", submittal.getNumber(),
                        "project", submittal.getProject().getNumber(),
                        "partner", submittal.getPartner().getCode(),
                        "files", submittal.getItemCount()));
    }

    /** Refuses who may not do any of this, before anything is looked at. */
    @RolesAllowed(Right.PORTAL_UPLOAD)
    public void expectSender() {
        // why: the role above is the whole check
    }
}
