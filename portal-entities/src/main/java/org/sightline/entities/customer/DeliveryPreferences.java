package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.entities.shared.Limits;

/**
 * How somebody wants to be given things. Whatever is left open (null, no formats) is answered by who stands behind: the
 * company for its contact, the instance for a company. Never changed, only replaced as a whole.
 */
@Embeddable
public class DeliveryPreferences {

    private static final String BETWEEN = ",";

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_channel", length = 10)
    private DeliveryChannel channel;

    /** Names of formats with commas between them, in the order of the enum; null when left open. */
    @Size(max = Limits.NAME)
    @Column(name = "delivery_formats", length = Limits.NAME)
    private String formats;

    @Column(name = "delivery_zip")
    private Boolean zip;

    @Size(max = 10)
    @Column(name = "paper_language", length = 10)
    private String paperLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_rule", length = 10)
    private NoticeRule notice;

    protected DeliveryPreferences() {} // for JPA

    public DeliveryPreferences(
            DeliveryChannel channel,
            Collection<DeliveryFormat> formats,
            Boolean zip,
            String paperLanguage,
            NoticeRule notice) {
        this.channel = channel;
        this.formats = joined(formats);
        this.zip = zip;
        this.paperLanguage = paperLanguage == null || paperLanguage.isBlank() ? null : paperLanguage;
        this.notice = notice;
    }

    /** Everything left open. */
    public static DeliveryPreferences none() {
        return new DeliveryPreferences();
    }

    private static String joined(Collection<DeliveryFormat> formats) {
        return formats == null || formats.isEmpty()
                ? null
                : formats.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    /** These wishes, and the others' wherever these leave something open. */
    public DeliveryPreferences over(DeliveryPreferences others) {
        return new DeliveryPreferences(
                channel == null ? others.channel : channel,
                formats == null ? others.getFormats() : getFormats(),
                zip == null ? others.zip : zip,
                paperLanguage == null ? others.paperLanguage : paperLanguage,
                notice == null ? others.notice : notice);
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    /** Empty when left open. */
    public Set<DeliveryFormat> getFormats() {
        Set<DeliveryFormat> set = EnumSet.noneOf(DeliveryFormat.class);
        if (formats != null) {
            Arrays.stream(formats.split(BETWEEN)).map(DeliveryFormat::valueOf).forEach(set::add);
        }
        return set;
    }

    public Boolean getZip() {
        return zip;
    }

    public String getPaperLanguage() {
        return paperLanguage;
    }

    public NoticeRule getNotice() {
        return notice;
    }
}
