package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.submittal.SubmittalStore;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Makes what is shown of submittals that come in. */
@Dependent
class IncomingReading {

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingChecks checks;

    @Inject
    private DocumentArrivals documents;

    @Inject
    private SubmittalStore submittals;

    IncomingDraft draft(IncomingSubmittal draft, Caller caller) {
        String number =
                draft.getNumber() == null ? proposed(draft.getProject(), draft.getPartner()) : draft.getNumber();
        return new IncomingDraft(
                draft.getId(),
                number,
                draft.getPurpose(),
                draft.getRemarks(),
                draft.getMovedAt(),
                draft.getItems().stream()
                        .map(item -> line(item, findings(draft, item, caller)))
                        .toList());
    }

    String proposed(Project project, Company partner) {
        return NumberAfter.of(store.lastNumber(project, partner));
    }

    private List<Finding> findings(IncomingSubmittal submittal, SubmittalItem item, Caller caller) {
        Optional<DocumentMatch> match = documents.match(submittal.getProject(), item.getFileName(), caller);
        return checks.of(submittal, item, match, caller);
    }

    /** What a sender is told; with what became of each file as far as it concerns the sender. */
    Receipt receipt(IncomingSubmittal submittal, Caller caller) {
        boolean untouched = submittal.getState() == SubmittalState.UNPROCESSED;
        return new Receipt(
                submittal.getId(),
                ref(submittal.getProject()),
                submittal.getNumber(),
                submittal.getPartner().getName(),
                caller.isStaff() ? submittal.getAuthor().getName() : submittals.name(submittal.getAuthor(), caller),
                submittal.getState(),
                submittal.getSentAt(),
                submittal.getProcessedAt(),
                submittal.getHandledCount(),
                submittal.getReason(),
                untouched
                        && submittal.getAuthor().getId().equals(caller.accountId())
                        && caller.can(Right.PORTAL_UPLOAD),
                submittal.getItems().stream().map(item -> line(item, List.of())).toList());
    }

    static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getNumber(), project.getName());
    }

    static IncomingLine line(SubmittalItem item, List<Finding> findings) {
        return new IncomingLine(
                item.getId(),
                item.getFileName(),
                item.getFile().getContentType(),
                item.getFile().getSize(),
                item.getFile().getSha256(),
                item.getPageCount(),
                item.isTransmittal(),
                findings,
                item.isHandled() ? outcome(item) : null);
    }

    private static IncomingLine.Outcome outcome(SubmittalItem item) {
        ReturnStatus status = item.isAnswered() ? item.getAnswer().getReturnStatus() : null;
        return new IncomingLine.Outcome(
                item.getDocumentNumber(),
                item.getRevisionLabel(),
                status == null ? null : status.getCode() + " " + status.getName(),
                item.getHandling().getNoAction(),
                item.getHandling().getBy().getName(),
                item.getHandling().getAt());
    }

    /** What a sub-supplier is asked for; of a customer nothing is. */
    List<String> wanted(Project project, Company partner, Caller caller) {
        return partner.getKind() == CompanyKind.SUPPLIER
                ? store.assigned(project, partner, caller).stream()
                        .map(slot -> slot.getNumber() + " " + slot.getTitle())
                        .toList()
                : List.of();
    }
}
