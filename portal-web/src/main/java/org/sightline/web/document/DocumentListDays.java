package org.sightline.web.document;

import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.document.CalendarLine;

/** Turn-around days as they are being typed. */
public class DocumentListDays implements Serializable {

    private static final long serialVersionUID = 1L;

    private int customer;
    private int own;
    private int action;

    void of(CalendarLine line) {
        customer = line.customerDays();
        own = line.ownDays();
        action = line.actionDays();
    }

    CalendarLine line(List<CalendarLine.HolidayLine> holidays) {
        return new CalendarLine(customer, own, action, holidays);
    }

    public int getCustomer() {
        return customer;
    }

    public void setCustomer(int customer) {
        this.customer = customer;
    }

    public int getOwn() {
        return own;
    }

    public void setOwn(int own) {
        this.own = own;
    }

    public int getAction() {
        return action;
    }

    public void setAction(int action) {
        this.action = action;
    }
}
