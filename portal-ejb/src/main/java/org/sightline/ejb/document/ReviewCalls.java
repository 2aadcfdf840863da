package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sightline.ejb.project.MemberLeft;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.SlotAnswer;

/** Calls on those whose turn it is to look at a document, whenever it may be somebody else's. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ReviewCalls {

    @Inject
    private ReviewStore store;

    @Inject
    private ReviewLeavers leavers;

    @Inject
    private SlotDates dates;

    @Inject
    private Event<ReviewMoved> news;

    @Inject
    private Clock clock;

    void left(@Observes MemberLeft news) {
        for (DocumentSlot slot : store.askedOf(news.project(), news.account())) {
            store.lock(slot);
            moved(slot);
        }
    }

    void moved(DocumentSlot slot) {
        leavers.drop(slot);
        if (slot.getReviewing().isPresent() && slot.getReviewDue() == null && slot.getAnswer() != SlotAnswer.NONE) {
            slot.reviewBy(dates.reviewDue(slot, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        }
        if (slot.getReviewRound() > 0) {
            news.fire(new ReviewMoved(slot.getId()));
        }
    }
}
