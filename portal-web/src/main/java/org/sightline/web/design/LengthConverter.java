package org.sightline.web.design;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.sightline.web.shared.Messages;

/** A length in millimetres as people write it in their language; what is not wholly a number is refused. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "length", managed = true)
public class LengthConverter implements Converter<Double> {

    private static final int DIGITS = 3;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Double length) {
        return length == null ? "" : text(length, faces.getViewRoot().getLocale());
    }

    static String text(double length, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(length);
    }

    @Override
    public Double getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Locale locale = faces.getViewRoot().getLocale();
        ParsePosition place = new ParsePosition(0);
        String typed = text.strip();
        Number read = NumberFormat.getNumberInstance(locale).parse(typed, place);
        if (read == null || place.getIndex() < typed.length()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(locale, "design.noNumber"), null));
        }
        return read.doubleValue();
    }
}
