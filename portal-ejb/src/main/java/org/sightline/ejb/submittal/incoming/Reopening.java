package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Undoes the working in of a submittal: the answers first, then the revisions that were made of its files. */
@Dependent
class Reopening {

    @Inject
    private IncomingStore store;

    @Inject
    private SentRevisionStore sent;

    @Inject
    private SubmittalAnswers answers;

    @Inject
    private DocumentArrivals documents;

    void reopen(IncomingSubmittal submittal, Instant now) {
        List<DocumentRevision> made = submittal.getItems().stream()
                .map(SubmittalItem::getRevision)
                .filter(Objects::nonNull)
                .toList();
        List<SubmittalItem> answered = submittal.getItems().stream()
                .filter(SubmittalItem::isAnswered)
                .flatMap(item -> sent.answeredBy(item).stream())
                .toList();
        submittal.reopen(now);
        answered.forEach(line -> answers.takeBack(line, now));
        store.flush();
        made.forEach(documents::undo);
    }
}
