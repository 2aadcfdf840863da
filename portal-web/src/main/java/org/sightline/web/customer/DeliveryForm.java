package org.sightline.web.customer;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.customer.DeliveryWishes;
import org.sightline.entities.customer.DeliveryChannel;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.NoticeRule;

/** Wishes about delivery as they are typed; null and no formats leave a question open. */
public class DeliveryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DeliveryChannel channel;
    private String[] formats = {};
    private Boolean zip;
    private String paperLanguage;
    private NoticeRule notice;

    DeliveryForm() {}

    DeliveryForm(DeliveryWishes wishes) {
        channel = wishes.channel();
        formats = wishes.formats().stream().sorted().map(Enum::name).toArray(String[]::new);
        zip = wishes.zip();
        paperLanguage = wishes.paperLanguage();
        notice = wishes.notice();
    }

    DeliveryWishes wishes() {
        Set<DeliveryFormat> chosen =
                Stream.of(formats).map(DeliveryFormat::valueOf).collect(Collectors.toSet());
        return new DeliveryWishes(channel, chosen, zip, paperLanguage, notice);
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public void setChannel(DeliveryChannel channel) {
        this.channel = channel;
    }

    public String[] getFormats() {
        return formats.clone();
    }

    public void setFormats(String[] formats) {
        this.formats = formats == null ? new String[] {} : formats.clone();
    }

    public Boolean getZip() {
        return zip;
    }

    public void setZip(Boolean zip) {
        this.zip = zip;
    }

    public String getPaperLanguage() {
        return paperLanguage;
    }

    public void setPaperLanguage(String paperLanguage) {
        this.paperLanguage = paperLanguage;
    }

    public NoticeRule getNotice() {
        return notice;
    }

    public void setNotice(NoticeRule notice) {
        this.notice = notice;
    }
}
