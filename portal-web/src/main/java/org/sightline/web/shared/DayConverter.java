package org.sightline.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows the day of a moment in the person's language and time zone; today and yesterday by word. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<Instant> {

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDate day = moment.atZone(me.getZone()).toLocalDate();
        LocalDate today = LocalDate.ofInstant(clock.instant(), me.getZone());
        if (day.equals(today)) {
            return Messages.text(me.getLocale(), "shared.today");
        }
        if (day.equals(today.minusDays(1))) {
            return Messages.text(me.getLocale(), "shared.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(me.getFormat())
                .format(day);
    }

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("moments are set by the clock, never typed");
    }
}
