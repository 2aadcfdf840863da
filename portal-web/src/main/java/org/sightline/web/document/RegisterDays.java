package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.sightline.web.shared.Me;

/** Days as the person who looks counts and writes them; a day never shifts with the zone. */
@RequestScoped
public class RegisterDays {

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), me.getZone());
    }

    public DateTimeFormatter format() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(me.getFormat());
    }
}
