package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Looks at everything that came in together, file by file. */
@Dependent
class IncomingLooking {

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingReading reading;

    @Inject
    private IncomingChecks checks;

    @Inject
    private Proposals proposals;

    @Inject
    private DocumentArrivals documents;

    IncomingWork at(IncomingSubmittal submittal, Caller caller) {
        List<IncomingLine> lines = new ArrayList<>();
        List<IncomingWork.Proposal> proposed = new ArrayList<>();
        for (SubmittalItem item : submittal.getItems()) {
            if (item.isHandled()) {
                lines.add(IncomingReading.line(item, List.of()));
            } else {
                Optional<DocumentMatch> match = documents.match(submittal.getProject(), item.getFileName(), caller);
                lines.add(IncomingReading.line(item, checks.of(submittal, item, match, caller)));
                proposed.add(proposals.of(submittal, item, match, caller));
            }
        }
        boolean may = caller.can(Right.SUBMITTAL_PROCESS);
        boolean untouched = may && submittal.getState() == SubmittalState.UNPROCESSED;
        return new IncomingWork(
                reading.receipt(submittal, caller).with(lines),
                submittal.getPurpose(),
                submittal.getRemarks(),
                may && SubmittalState.TO_PROCESS.contains(submittal.getState()),
                untouched,
                may && submittal.getState() == SubmittalState.PROCESSED,
                proposed,
                proposals.offered(submittal),
                untouched ? elsewhere(submittal, caller) : List.of());
    }

    private List<ProjectRef> elsewhere(IncomingSubmittal submittal, Caller caller) {
        return store.projectsOf(submittal, caller).stream()
                .map(IncomingReading::ref)
                .toList();
    }
}
