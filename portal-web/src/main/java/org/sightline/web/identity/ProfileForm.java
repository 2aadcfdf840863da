package org.sightline.web.identity;

import java.io.Serializable;
import org.sightline.ejb.identity.Profile;
import org.sightline.ejb.identity.ProfileChange;

/** What stands in the form of a profile. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String language;
    private String zone;
    private String theme;
    private String density;

    void show(Profile profile) {
        name = profile.name();
        language = profile.language();
        zone = profile.zone();
        theme = profile.theme();
        density = profile.density();
    }

    ProfileChange change() {
        return new ProfileChange(name, language, zone, theme, density);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density;
    }
}
