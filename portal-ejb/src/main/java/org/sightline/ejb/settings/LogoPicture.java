package org.sightline.ejb.settings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sightline.entities.shared.RefusedException;

/** Judges a picture that somebody wants as logo: SVG without anything that acts, or PNG. */
final class LogoPicture {

    /** Bytes; a logo is drawn 24 pixels high. */
    static final int LARGEST = 200_000;

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final String PNG_MAGIC = "\u0089PNG\r\n\u001a\n";

    /** What an SVG can run or fetch; drawings need none of it. */
    private static final Pattern ACTS = Pattern.compile(
            "<\\s*(script|foreignobject|iframe|embed|object|audio|video|image|animate\\w*|set|handler|a)\\b|<!(?!--)"
                    + "|\\son\\w+\\s*=|javascript:|data:|@import|url\\s*\\(\\s*(?!['\"]?#)|href\\s*=\\s*(?!['\"]#)|&#|xml:base");

    private LogoPicture() {}

    /**
     * @return the media type, told by the content
     * @throws RefusedException beside the field {@code logo}
     */
    static String type(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw RefusedException.at("logo", "settings.branding.logoTooLarge", LARGEST / 1000);
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith(PNG_MAGIC)) {
            return PNG;
        }
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (!text.contains("<svg")) {
            throw RefusedException.at("logo", "settings.branding.logoType");
        }
        if (ACTS.matcher(text).find()) {
            throw RefusedException.at("logo", "settings.branding.logoActs");
        }
        return SVG;
    }
}
