package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.shared.CurrentRequest;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.submittal.SubmittalVisit;
import org.sightline.entities.submittal.VisitKind;

/** Keeps who of the partner's people opened a submittal we sent and took files of it away. */
@Dependent
class SubmittalVisits {

    /** What is opened again, or gone on with, within this time is the same visit. */
    private static final Duration SAME = Duration.ofMinutes(10);

    @Inject
    private SubmittalVisitStore store;

    @Inject
    private CurrentRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Event<SubmittalDownloaded> downloaded;

    void viewed(Submittal submittal, Caller caller) {
        Instant now = clock.instant();
        if (counts(submittal, caller) && !store.viewedSince(submittal, caller.accountId(), now.minus(SAME))) {
            add(submittal, null, VisitKind.VIEWED, new Act(store.account(caller), now));
        }
    }

    /** @param items what was taken away */
    void took(Submittal submittal, List<SubmittalItem> items, Caller caller) {
        if (!counts(submittal, caller)) {
            return;
        }
        boolean first = !store.taken(submittal, caller.accountId());
        Act act = new Act(store.account(caller), clock.instant());
        Set<UUID> again =
                store.takenSince(submittal, caller.accountId(), act.at().minus(SAME));
        items.stream()
                .filter(item -> !again.contains(item.getId()))
                .forEach(item -> add(submittal, item, VisitKind.DOWNLOADED, act));
        if (first && submittal.isAddressedTo(act.by())) {
            downloaded.fire(new SubmittalDownloaded(submittal.getId()));
        }
    }

    private static boolean counts(Submittal submittal, Caller caller) {
        return caller.isContact()
                && !caller.seeingAs()
                && submittal.isOutgoing()
                && submittal.getState() != SubmittalState.DRAFT;
    }

    private void add(Submittal submittal, SubmittalItem item, VisitKind kind, Act act) {
        SubmittalVisit visit = new SubmittalVisit(submittal, item, kind, act, request.getAddress());
        store.add(visit);
        if (visit.isTarget()) {
            ((OutgoingSubmittal) submittal).after(kind).ifPresent(next -> store.moveOn(submittal, next));
        }
    }
}
