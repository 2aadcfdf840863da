package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.DocumentSending;
import org.sightline.ejb.document.SlotDates;
import org.sightline.ejb.submittal.SubmittalResent;
import org.sightline.ejb.submittal.SubmittalSent;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;

/** What sending does beyond the submittal itself: to its documents, to the trail, and for whoever listens. */
@Dependent
class SendingOutcome {

    @Inject
    private DocumentSending documents;

    @Inject
    private SlotDates dates;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SubmittalSent> event;

    @Inject
    private Event<SubmittalResent> again;

    /** @return when an answer to the line is expected, or null when none is asked for */
    LocalDate goes(SubmittalItem item, OutgoingSubmittal draft, LocalDate today) {
        LocalDate expected = !item.isReturnExpected()
                ? null
                : draft.getReturnBy() == null ? dates.expected(item.getSlot(), today) : draft.getReturnBy();
        documents.send(item.getRevision(), draft.getPartner().getKind(), expected);
        return expected;
    }

    void sent(OutgoingSubmittal submittal) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", submittal.getNumber());
        facts.put("documents", submittal.getItems().size());
        facts.put("email", submittal.getEmail().name());
        for (RecipientKind kind : RecipientKind.values()) {
            facts.put(kind.name().toLowerCase(java.util.Locale.ROOT), names(submittal, kind));
        }
        trail.append("submittal.sent", OutgoingDrafts.ref(submittal), facts);
        event.fire(new SubmittalSent(submittal.getId()));
    }

    void resent(OutgoingSubmittal submittal) {
        trail.append("submittal.resent", OutgoingDrafts.ref(submittal), Map.of("number", submittal.getNumber()));
        again.fire(new SubmittalResent(submittal.getId()));
    }

    private static String names(OutgoingSubmittal submittal, RecipientKind kind) {
        return submittal.getRecipients().stream()
                .filter(recipient -> recipient.getKind() == kind)
                .map(SubmittalRecipient::getEmail)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
