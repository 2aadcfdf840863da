package org.sightline.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.sightline.ejb.settings.BrandingSettings;
import org.sightline.ejb.settings.Look;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Messages;

/** The picture on page /staff/settings/branding. */
@Named
@RequestScoped
public class StaffSettingsLogo {

    private static final String AGAIN = "/staff/settings/branding?faces-redirect=true";

    @Inject
    private BrandingSettings settings;

    @Inject
    private Messages messages;

    private boolean there;
    private long version;
    private Part picture;

    @PostConstruct
    void load() {
        Look look = settings.get();
        there = look.logo();
        version = look.version();
    }

    public String upload() throws IOException {
        if (picture == null || picture.getSize() == 0) {
            throw RefusedException.at("logo", "settings.branding.logoMissing");
        }
        settings.bear(
                version,
                picture.getSubmittedFileName(),
                picture.getInputStream().readAllBytes());
        messages.info("settings.branding.saved");
        return AGAIN;
    }

    public String remove() {
        settings.removeLogo(version);
        messages.info("settings.branding.saved");
        return AGAIN;
    }

    public boolean isThere() {
        return there;
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
