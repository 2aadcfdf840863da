package org.sightline.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows moments in the person's language and time zone; the converter of the platform cannot. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(forClass = Instant.class, value = "instant", managed = true)
public class InstantConverter implements Converter<Instant> {

    @Inject
    private Me me;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(me.getLocale())
                        .withZone(me.getZone())
                        .format(moment);
    }

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("moments are set by the clock, never typed");
    }
}
