package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.SlotDates;
import org.sightline.ejb.document.SlotReturn;
import org.sightline.ejb.submittal.SubmittalAnswered;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** Brings an answer to the line that is out, its document and its revision, whichever way it came. */
@Dependent
class SubmittalAnswers {

    @Inject
    private DocumentArrivals documents;

    @Inject
    private SlotDates dates;

    @Inject
    private IncomingNews news;

    /** Every answer is worked in as it comes, so the submittal is closed with the last one. */
    void give(SubmittalItem line, Answer answer) {
        OutgoingSubmittal submittal = (OutgoingSubmittal) line.getSubmittal();
        submittal.answer(line, answer);
        if (isOfCustomer(submittal)) {
            LocalDate day = LocalDate.ofInstant(answer.getAt(), ZoneOffset.UTC);
            documents.answered(
                    line.getRevision(),
                    new SlotReturn(answer.getReturnStatus(), dates.dueAfterAnswer(line.getSlot(), day)));
        }
        if (submittal.getState() == SubmittalState.RETURNED) {
            submittal.close(answer.getAt());
        }
        news.tell(new SubmittalAnswered(submittal.getId()));
    }

    /** The answer was a mistake. */
    void takeBack(SubmittalItem line, java.time.Instant now) {
        OutgoingSubmittal submittal = (OutgoingSubmittal) line.getSubmittal();
        submittal.takeAnswerBack(line, now);
        if (isOfCustomer(submittal)) {
            documents.answerTakenBack(line.getRevision());
        }
    }

    /** What a document's status and place tell is where we stand with the customer; a sub-supplier's answer stays with its submittal. */
    private static boolean isOfCustomer(OutgoingSubmittal submittal) {
        return submittal.getPartner().getKind() == CompanyKind.CUSTOMER;
    }
}
