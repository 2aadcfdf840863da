package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sightline.ejb.settings.BrandingDraft;
import org.sightline.ejb.settings.BrandingSettings;
import org.sightline.ejb.settings.Look;
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
    private long version;

    public void load() {
        Look look = settings.get();
        name = look.name();
        colour = look.colour();
        welcomeEn = look.welcomeEn();
        welcomeDe = look.welcomeDe();
        version = look.version();
    }

    public String save() {
        settings.save(version, new BrandingDraft(name, colour, welcomeEn, welcomeDe));
        messages.info("settings.branding.saved");
        return "/staff/settings/branding?faces-redirect=true";
    }

    /** The nearest colour that works in place of the typed one, or null. */
    public String getOffer() {
        return settings.offer(colour).orElse(null);
    }

    public void takeOffer() {
        colour = getOffer();
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
