package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.document.DocCode;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.TurnAround;
import org.sightline.entities.shared.WorkingCalendar;

/** The dates that turn-around days give, counted on the calendar of the side whose turn it is. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SlotDates {

    @Inject
    private DocumentListStore store;

    /** @return when the customer should have answered what goes to it on this day */
    public LocalDate expected(DocumentSlot slot, LocalDate sentOn) {
        int days = docCode(slot).map(DocCode::getCustomerDays).orElseGet(() -> turnAround(slot)
                .getCustomerDays());
        return after(customer(slot), sentOn, days);
    }

    /** @return when we have to send again what the customer answered on this day */
    public LocalDate dueAfterAnswer(DocumentSlot slot, LocalDate answeredOn) {
        int days = docCode(slot).map(DocCode::getOwnDays).orElseGet(() -> turnAround(slot)
                .getOwnDays());
        return after(null, answeredOn, days);
    }

    /** @return by when a reviewer of ours shall have looked who is asked on this day */
    LocalDate reviewDue(DocumentSlot slot, LocalDate askedOn) {
        return after(null, askedOn, turnAround(slot).getActionDays());
    }

    private LocalDate after(UUID side, LocalDate day, int days) {
        return new WorkingCalendar(store.off(side, day)).after(day, days);
    }

    private Optional<DocCode> docCode(DocumentSlot slot) {
        return slot.getDocCode() == null ? Optional.empty() : store.docCode(customer(slot), slot.getDocCode());
    }

    private TurnAround turnAround(DocumentSlot slot) {
        return store.turnAround(customer(slot)).or(() -> store.turnAround(null)).orElseGet(() -> new TurnAround(null));
    }

    private static UUID customer(DocumentSlot slot) {
        return slot.getProject().getCustomer().getId();
    }
}
