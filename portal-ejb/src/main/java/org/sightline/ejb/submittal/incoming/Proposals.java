package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentArrivals.Sender;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Says what files that came in probably are, told by their names. */
@Dependent
class Proposals {

    @Inject
    private DocumentArrivals documents;

    @Inject
    private SentRevisionStore sent;

    IncomingWork.Proposal of(
            IncomingSubmittal submittal, SubmittalItem item, Optional<DocumentMatch> match, Caller caller) {
        if (match.isEmpty()) {
            return new IncomingWork.Proposal(item.getId(), null, null, null, false);
        }
        DocumentMatch fits = match.get();
        DocumentSlot slot = documents.find(submittal.getProject(), fits.document(), caller);
        return new IncomingWork.Proposal(
                item.getId(),
                fits,
                label(submittal, slot, fits),
                status(submittal, fits).map(ReturnStatus::getId).orElse(null),
                sent.waiting(slot, submittal.getPartner()).isPresent());
    }

    /** The label a file gets when nobody says another. */
    String label(IncomingSubmittal submittal, DocumentSlot slot, SubmittalItem item, Caller caller) {
        return label(
                submittal, slot, documents.match(submittal.getProject(), slot.getId(), item.getFileName(), caller));
    }

    /** What answers a revision bears its label; what a sub-supplier delivers comes after the newest. */
    private String label(IncomingSubmittal submittal, DocumentSlot slot, DocumentMatch fits) {
        boolean returned = sent.waiting(slot, submittal.getPartner()).isPresent();
        String offered = returned || fits.next() == null ? fits.latest() : fits.next();
        String wanted = fits.label() != null ? fits.label() : offered == null ? "0" : offered;
        return documents.freeLabel(slot, wanted, new Sender(submittal.getAuthor(), submittal.getPartner()));
    }

    /** The status the name speaks of, else the purpose of the whole: by its name, or by its code where that is all there is. */
    private Optional<ReturnStatus> status(IncomingSubmittal submittal, DocumentMatch fits) {
        List<ReturnStatus> statuses = sent.statuses(submittal.getPartner());
        String purpose = " " + Folding.fold(submittal.getPurpose()) + " ";
        return named(statuses, fits.rest())
                .or(() -> statuses.stream()
                        .filter(status -> fits.rest().strip().equals(Folding.fold(status.getCode())))
                        .findFirst())
                .or(() -> named(statuses, purpose));
    }

    private static Optional<ReturnStatus> named(List<ReturnStatus> statuses, String words) {
        return statuses.stream()
                .filter(status -> words.contains(" " + Folding.fold(status.getName()) + " "))
                .max(Comparator.comparing(status -> status.getName().length()));
    }

    List<IncomingWork.Status> offered(IncomingSubmittal submittal) {
        return offered(sent.statuses(submittal.getPartner()));
    }

    static List<IncomingWork.Status> offered(List<ReturnStatus> statuses) {
        return statuses.stream()
                .map(status -> new IncomingWork.Status(
                        status.getId(), status.getCode(), status.getName(), status.isCommentRequired()))
                .toList();
    }
}
