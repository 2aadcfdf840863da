package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.submittal.SubmittalItemRow.AnswerRow;
import org.sightline.ejb.submittal.SubmittalItemRow.BytesRow;
import org.sightline.ejb.submittal.SubmittalItemRow.HandlingRow;
import org.sightline.ejb.submittal.SubmittalItemRow.VoidingRow;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Account;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Makes what is shown of the lines of a submittal the caller was found to see. */
@Dependent
class SubmittalItemReading {

    @Inject
    private SubmittalStore store;

    @Inject
    private SubmittalLineStore lines;

    /** What is known of all lines before one is made. */
    private record About(
            Set<UUID> open, Set<UUID> documents, Set<UUID> people, Map<UUID, Instant> taken, boolean staff) {}

    List<SubmittalItemRow> of(Submittal submittal, Caller caller) {
        List<SubmittalItem> items = lines.named(submittal, caller);
        Set<UUID> slots = items.stream()
                .filter(item -> item.getSlot() != null)
                .map(item -> item.getSlot().getId())
                .collect(Collectors.toSet());
        About about = new About(
                store.open(submittal, caller).keySet(),
                store.seenDocuments(slots, caller),
                store.knownContacts(answerers(items), caller),
                store.takenItems(submittal, caller),
                caller.isStaff());
        return items.stream().map(item -> row(item, about)).toList();
    }

    private static Set<UUID> answerers(List<SubmittalItem> items) {
        return items.stream()
                .filter(SubmittalItem::isAnswered)
                .map(item -> item.getAnswer().getBy())
                .filter(Objects::nonNull)
                .filter(account -> !account.isStaff())
                .map(Account::getId)
                .collect(Collectors.toSet());
    }

    private static SubmittalItemRow row(SubmittalItem item, About about) {
        // why: what went out bears the words it was sent with, but nobody sent the words of a document that a file
        // became
        boolean told = about.staff()
                || item.getSubmittal().isOutgoing()
                || about.open().contains(item.getId());
        boolean seen = told
                && item.getSlot() != null
                && about.documents().contains(item.getSlot().getId());
        return new SubmittalItemRow(
                item.getId(),
                item.getOrdinal(),
                seen ? item.getSlot().getId() : null,
                seen && item.getRevision() != null ? item.getRevision().getId() : null,
                told ? item.getDocumentNumber() : null,
                told ? item.getDocumentTitle() : null,
                told ? item.getRevisionLabel() : null,
                bytes(item),
                item.getPageCount(),
                item.isTransmittal(),
                item.isReturnExpected(),
                about.open().contains(item.getId()),
                voiding(item, about),
                item.isAnswered() ? answer(item.getAnswer(), about) : null,
                handling(item, about),
                about.taken().get(item.getId()));
    }

    private static BytesRow bytes(SubmittalItem item) {
        StoredFile file = item.getFile();
        return new BytesRow(
                item.getFileName(),
                file.getContentType(),
                file.getSize(),
                file.getSha256(),
                item.getOriginal().getScan(),
                item.getStamping() == null ? null : item.getStamping().getState());
    }

    private static VoidingRow voiding(SubmittalItem item, About about) {
        return !item.isVoided()
                ? null
                : new VoidingRow(
                        item.getVoiding().getAt(),
                        about.staff() ? item.getVoiding().getBy().getName() : null,
                        item.getVoiding().getReason());
    }

    private static AnswerRow answer(Answer answer, About about) {
        ReturnStatus status = answer.getReturnStatus();
        Account by = answer.getBy();
        boolean named = by != null && (by.isStaff() || about.people().contains(by.getId()));
        return new AnswerRow(
                status.getId(),
                status.getCode(),
                status.getName(),
                status.getColour(),
                status.isComplete(),
                answer.getComment(),
                answer.getAt(),
                named ? by.getName() : null,
                answer.getWay(),
                answer.getEvidence() != null);
    }

    private static HandlingRow handling(SubmittalItem item, About about) {
        return !item.isHandled()
                ? null
                : new HandlingRow(
                        item.getHandling().getAt(),
                        about.staff() ? item.getHandling().getBy().getName() : null,
                        item.getHandling().getNoAction());
    }
}
