package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.DocumentSending;
import org.sightline.ejb.submittal.SubmittalVoided;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Takes back what was sent, as a whole or in part; the documents wait in their queue again. */
@Stateless
public class OutgoingVoiding {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore store;

    @Inject
    private DocumentSending documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SubmittalVoided> event;

    @Inject
    private Clock clock;

    /** Refuses who may not take anything back, before anything is read for that. */
    @RolesAllowed(Right.SUBMITTAL_VOID)
    public void expectVoider() {
        // why: the role above is the whole check
    }

    /** @param items lines to take back; empty for all of it */
    @RolesAllowed(Right.SUBMITTAL_VOID)
    public void voidIt(UUID id, long version, Set<UUID> items, String reason) {
        OutgoingSubmittal submittal = store.hold(id, caller.get());
        submittal.expectVersion(version);
        Act act = new Act(store.present(caller.get()), clock.instant());
        List<SubmittalItem> taken = items.isEmpty()
                ? submittal.getItems().stream().filter(item -> !item.isVoided()).toList()
                : lines(submittal, items);
        if (items.isEmpty()) {
            submittal.voidWhole(act, reason);
        } else {
            taken.forEach(item -> submittal.voidItem(item, act, reason));
        }
        CompanyKind partner = submittal.getPartner().getKind();
        taken.forEach(item -> documents.takeBack(item.getRevision(), partner));
        trail.append(
                "submittal.voided",
                OutgoingDrafts.ref(submittal),
                Map.of("number", submittal.getNumber(), "documents", names(taken), "reason", reason));
        store.flush();
        event.fire(new SubmittalVoided(
                submittal.getId(), taken.stream().map(SubmittalItem::getId).collect(Collectors.toSet())));
    }

    private static List<SubmittalItem> lines(OutgoingSubmittal submittal, Set<UUID> wanted) {
        List<SubmittalItem> found = submittal.getItems().stream()
                .filter(item -> wanted.contains(item.getId()))
                .toList();
        if (found.size() < wanted.size()) {
            throw new NotFoundException();
        }
        return found;
    }

    private static String names(List<SubmittalItem> items) {
        return items.stream()
                .map(item -> item.getDocumentNumber() + " " + item.getRevisionLabel())
                .collect(Collectors.joining(", "));
    }
}
