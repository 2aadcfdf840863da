package org.sightline.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.NumberFormat;
import java.util.Locale;

/** Shows a number of bytes as people say it, in decimal units (1 MB is 1,000,000 bytes). */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "size", managed = true)
public class SizeConverter implements Converter<Long> {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Long bytes) {
        return bytes == null ? "" : text(bytes, faces.getViewRoot().getLocale());
    }

    static String text(long bytes, Locale locale) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
        return format.format(value) + " " + UNITS[unit];
    }

    @Override
    public Long getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new UnsupportedOperationException("sizes are measured, never typed");
    }
}
