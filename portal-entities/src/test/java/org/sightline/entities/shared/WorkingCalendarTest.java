package org.sightline.entities.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 4, 7);

    @Test
    @DisplayName("Weekends do not count")
    void weekends() {
        WorkingCalendar plain = new WorkingCalendar(Set.of());

        assertThat(plain.after(THURSDAY, 1)).isEqualTo(GOOD_FRIDAY);
        assertThat(plain.after(THURSDAY, 2)).isEqualTo(EASTER_MONDAY);
        assertThat(plain.after(THURSDAY, 5)).isEqualTo(THURSDAY.plusWeeks(1));
        assertThat(plain.after(GOOD_FRIDAY.plusDays(1), 1)).isEqualTo(EASTER_MONDAY);
    }

    @Test
    @DisplayName("Holidays do not count either")
    void holidays() {
        WorkingCalendar easter = new WorkingCalendar(Set.of(GOOD_FRIDAY, EASTER_MONDAY));

        assertThat(easter.after(THURSDAY, 1)).isEqualTo(TUESDAY);
        assertThat(easter.works(GOOD_FRIDAY)).isFalse();
    }

    @Test
    @DisplayName("No days at all lead to the first working day from there on")
    void noDays() {
        WorkingCalendar easter = new WorkingCalendar(Set.of(GOOD_FRIDAY, EASTER_MONDAY));

        assertThat(easter.after(THURSDAY, 0)).isEqualTo(THURSDAY);
        assertThat(easter.after(GOOD_FRIDAY, 0)).isEqualTo(TUESDAY);
    }
}
