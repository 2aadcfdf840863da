package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.sightline.ejb.settings.BrandingDraft;
import org.sightline.ejb.settings.BrandingSettings;
import org.sightline.ejb.settings.Look;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/branding. */
@Named
@ViewScoped
public class StaffSettingsBranding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrandingSettings settings;

    @Inject
    private Messages messages;

    private String name;
    private String colour;
    private String welcomeEn;
    private String welcomeDe;
    private boolean logo;
    private long version;
    private transient Part picture;

    public void load() {
        show(settings.get());
    }

    private void show(Look look) {
        name = look.name();
        colour = look.colour();
        welcomeEn = look.welcomeEn();
        welcomeDe = look.welcomeDe();
        seen(look);
    }

    private void seen(Look look) {
        logo = look.logo();
        version = look.version();
    }

    public void save() {
        show(settings.save(version, new BrandingDraft(name, colour, welcomeEn, welcomeDe)));
        messages.info("settings.branding.saved");
    }

    /** The nearest colour that works in place of the typed one, or null. */
    public String getOffer() {
        return settings.offer(colour).orElse(null);
    }

    public void takeOffer() {
        colour = getOffer();
    }

    public void upload() throws IOException {
        if (picture == null || picture.getSize() == 0) {
            throw RefusedException.at("logo", "settings.branding.logoMissing");
        }
        seen(settings.bear(
                version,
                picture.getSubmittedFileName(),
                picture.getInputStream().readAllBytes()));
        messages.info("settings.branding.saved");
    }

    public void removeLogo() {
        seen(settings.removeLogo(version));
        messages.info("settings.branding.saved");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getWelcomeEn() {
        return welcomeEn;
    }

    public void setWelcomeEn(String welcomeEn) {
        this.welcomeEn = welcomeEn;
    }

    public String getWelcomeDe() {
        return welcomeDe;
    }

    public void setWelcomeDe(String welcomeDe) {
        this.welcomeDe = welcomeDe;
    }

    public boolean isLogo() {
        return logo;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
