package org.sightline.web.report;

import java.time.LocalTime;

/** How one is greeted. */
enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime DAWN = LocalTime.of(5, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime DUSK = LocalTime.of(18, 0);

    static DayPart of(LocalTime time) {
        if (time.isBefore(DAWN) || !time.isBefore(DUSK)) {
            return EVENING;
        }
        return time.isBefore(NOON) ? MORNING : AFTERNOON;
    }
}
