package org.sightline.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows a plain day in the person's format; it has no zone and never shifts. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "localDate", managed = true)
public class LocalDateConverter implements Converter<LocalDate> {

    @Inject
    private Me me;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(me.getFormat())
                        .format(day);
    }

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new ConverterException("shown, never typed");
    }
}
