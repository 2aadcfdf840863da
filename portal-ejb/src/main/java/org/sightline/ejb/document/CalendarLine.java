package org.sightline.ejb.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How long each side may take, and when it does not work. Days are working days. */
public record CalendarLine(int customerDays, int ownDays, int actionDays, List<HolidayLine> holidays)
        implements Serializable {

    /** @param id null for a new one */
    public record HolidayLine(UUID id, LocalDate day, String name) implements Serializable {}
}
