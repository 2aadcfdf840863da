package org.sightline.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows moments in the person's language and time zone; the converter of the platform cannot. */
@FacesConverter(forClass = Instant.class, value = "instant")
public class InstantConverter implements Converter<Instant> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
        if (moment == null) {
            return "";
        }
        // why: one for all moments of a page; to make a format costs more than to use it
        return ((DateTimeFormatter) faces.getAttributes().computeIfAbsent(InstantConverter.class, first -> format()))
                .format(moment);
    }

    private static DateTimeFormatter format() {
        // why: a converter that is known both by class and by name is never injected into
        return format(CDI.current().select(Me.class).get());
    }

    /** How moments are shown to the person. */
    public static DateTimeFormatter format(Me me) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(me.getFormat())
                .withZone(me.getZone());
    }

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("moments are set by the clock, never typed");
    }
}
