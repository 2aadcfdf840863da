package org.sightline.ejb.customer;

import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.entities.customer.DeliveryChannel;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.DeliveryPreferences;
import org.sightline.entities.customer.NoticeRule;

/**
 * How a company or a contact wants to be given things; null (no formats) leaves a question to whoever stands behind.
 *
 * @param zip           many files come as one
 * @param paperLanguage of transmittal sheets and the like
 */
public record DeliveryWishes(
        DeliveryChannel channel,
        Set<DeliveryFormat> formats,
        Boolean zip,
        @Pattern(regexp = "en|de", message = "en or de") String paperLanguage,
        NoticeRule notice) {

    public DeliveryWishes {
        formats = formats == null ? Set.of() : Set.copyOf(formats);
    }

    /** For reading: the names with commas between them. */
    public String formatNames() {
        return formats.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    static DeliveryWishes of(DeliveryPreferences preferences) {
        return new DeliveryWishes(
                preferences.getChannel(),
                preferences.getFormats(),
                preferences.getZip(),
                preferences.getPaperLanguage(),
                preferences.getNotice());
    }

    DeliveryPreferences preferences() {
        return new DeliveryPreferences(channel, formats, zip, paperLanguage, notice);
    }
}
