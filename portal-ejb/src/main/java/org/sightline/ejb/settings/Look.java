package org.sightline.ejb.settings;

import org.sightline.entities.settings.Branding;
import org.sightline.entities.settings.Colour;

/**
 * How the portal shows whose it is.
 *
 * @param colour     primary colour of the light theme, {@code #rrggbb}
 * @param darkColour the same hue for the dark theme
 * @param welcomeEn  null for the product's own words, as in the other languages
 * @param logo       whether there is a picture
 * @param version    changes with every change; part of the addresses of stylesheet and picture
 */
public record Look(
        String name, String colour, String darkColour, String welcomeEn, String welcomeDe, boolean logo, long version) {

    static Look of(Branding branding) {
        Colour colour = branding.colour();
        return new Look(
                branding.getName(),
                colour.toString(),
                colour.equals(Branding.BLUE) ? "#6db9e4" : colour.raised().toString(),
                branding.getWelcomeEn(),
                branding.getWelcomeDe(),
                branding.getFile() != null,
                branding.getVersion());
    }

    /** In the language, or null for the product's own words. */
    public String welcome(String language) {
        return "de".equals(language) ? welcomeDe : welcomeEn;
    }
}
