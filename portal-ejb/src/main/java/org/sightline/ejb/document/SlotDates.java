package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.shared.WorkingCalendar;

/** The dates that turn-around days give, counted on the calendar of the side whose turn it is. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SlotDates {

    private static final int OF_CUSTOMER = 10;
    private static final int OURS = 5;

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of());

    /** @return when the customer should have answered what goes to it on this day */
    public LocalDate expected(DocumentSlot slot, LocalDate sentOn) {
        return calendar.after(sentOn, OF_CUSTOMER);
    }

    /** @return when we have to send again what the customer answered on this day */
    public LocalDate dueAfterAnswer(DocumentSlot slot, LocalDate answeredOn) {
        return calendar.after(answeredOn, OURS);
    }
}
