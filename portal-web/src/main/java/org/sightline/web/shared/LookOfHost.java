package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.settings.CurrentSettings;

/** Name, picture and welcome of the host for every page. */
@Named("look")
@RequestScoped
public class LookOfHost {

    @Inject
    private CurrentSettings settings;

    @Inject
    private Me me;

    public String getName() {
        return settings.look().name();
    }

    public boolean isLogo() {
        return settings.look().logo();
    }

    public long getVersion() {
        return settings.look().version();
    }

    /** The host's welcome in the person's language, else the product's. */
    public String getWelcome() {
        String own = settings.look().welcome(me.getLocale().getLanguage());
        return own == null ? Messages.text(me.getLocale(), "signIn.welcome") : own;
    }
}
