package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.submittal.SubmittalRecallConfirmed;
import org.sightline.ejb.submittal.SubmittalRecalled;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecallConfirmation;

/** Asks those who had taken files away that were taken back to confirm that they no longer use them. */
@Stateless
public class OutgoingRecall {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore submittals;

    @Inject
    private RecallStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<Record> event;

    @Inject
    private Clock clock;

    /** @throws RefusedException when nobody has taken away anything that was taken back */
    @RolesAllowed(Right.SUBMITTAL_VOID)
    public void recall(UUID id) {
        OutgoingSubmittal submittal = submittals.hold(id, caller.get());
        List<Account> holders = store.holders(submittal);
        RefusedException.unless(!holders.isEmpty(), "submittal.recall.nobody");
        Act act = new Act(submittals.present(caller.get()), clock.instant());
        holders.forEach(holder -> store.of(submittal, holder.getId())
                .ifPresentOrElse(
                        known -> known.askAgain(act), () -> store.add(new RecallConfirmation(submittal, holder, act))));
        trail.append(
                "submittal.recalled",
                OutgoingDrafts.ref(submittal),
                Map.of("number", submittal.getNumber(), "people", holders.size()));
        store.flush();
        event.fire(new SubmittalRecalled(submittal.getId()));
    }

    /** Who was asked, and who has confirmed. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public List<RecallRow> list(UUID id) {
        return store.all(submittals.find(id, caller.get())).stream()
                .map(one -> new RecallRow(one.getAccount().getName(), one.getAskedAt(), one.getConfirmedAt()))
                .toList();
    }

    /** Whether the caller still has to confirm. */
    @RolesAllowed(Right.PORTAL_VIEW)
    public boolean isAsked(UUID id) {
        Caller by = caller.get();
        return store.of(submittals.find(id, by), by.accountId())
                .map(RecallConfirmation::isOpen)
                .orElse(false);
    }

    /** The caller no longer uses what was taken back. */
    @RolesAllowed(Right.PORTAL_VIEW)
    public void confirm(UUID id) {
        Caller by = caller.get();
        RefusedException.unless(!by.seeingAs(), "access.readOnly");
        OutgoingSubmittal submittal = submittals.find(id, by);
        store.of(submittal, by.accountId()).orElseThrow(NotFoundException::new).confirm(clock.instant());
        trail.append(
                "submittal.recall.confirmed", OutgoingDrafts.ref(submittal), Map.of("number", submittal.getNumber()));
        event.fire(new SubmittalRecallConfirmed(submittal.getId(), by.accountId()));
    }
}
