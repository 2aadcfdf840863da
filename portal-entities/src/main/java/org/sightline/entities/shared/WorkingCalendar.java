package org.sightline.entities.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which one side works: Monday to Friday without its holidays. */
public record WorkingCalendar(Set<LocalDate> holidays) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
    }

    public boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }

    /**
     * The day on which so many working days have gone by. The day itself does not count; none at all lead to the first
     * working day from it on.
     *
     * @param days 0 or more
     */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        int left = days;
        while (left > 0 || !works(reached)) {
            reached = reached.plusDays(1);
            left -= works(reached) ? 1 : 0;
        }
        return reached;
    }
}
