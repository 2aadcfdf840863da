package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalRecipient;
import org.sightline.entities.submittal.SubmittalState;

/** Sends a draft: its number is drawn, its documents go on in their lives and the partner sees it, all or nothing. */
@Stateless
public class OutgoingSending {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore store;

    @Inject
    private SendingOutcome outcome;

    @Inject
    private Clock clock;

    /**
     * @throws RefusedException when it is empty, addressed to nobody or to somebody who would not see it, or a document of it
     *                          cannot go out or not to this partner
     */
    @RolesAllowed(Right.SUBMITTAL_SEND)
    public void send(UUID id, long version) {
        OutgoingSubmittal draft = store.hold(id, caller.get());
        draft.expectVersion(version);
        draft.refuseUnlessDraft();
        draft.getItems().forEach(item -> OutgoingDrafts.refuseUnlessFor(draft, item.getSlot()));
        // why so early: whoever has written already may hold what the first who sends to a partner waits for
        String number = store.drawNumber(draft.getProject(), draft.getPartner());
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = draft.getItems().stream()
                .map(item -> outcome.goes(item, draft, today))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        draft.send(number, latest, clock.instant());
        store.flush();
        draft.getRecipients().forEach(recipient -> refuseUnlessSeeing(recipient, draft));
        outcome.sent(draft);
    }

    /** Tells those it is addressed to once more. @throws RefusedException when it is not with the partner */
    @RolesAllowed(Right.SUBMITTAL_SEND)
    public void resend(UUID id) {
        OutgoingSubmittal submittal = store.find(id, caller.get());
        RefusedException.unless(SubmittalState.GONE_OUT.contains(submittal.getState()), "submittal.notOut");
        outcome.resent(submittal);
    }

    private void refuseUnlessSeeing(SubmittalRecipient recipient, OutgoingSubmittal submittal) {
        if (!store.sees(recipient.getAccount(), submittal)) {
            throw RefusedException.at("recipients", "submittal.recipientBlind", recipient.getName());
        }
    }
}
