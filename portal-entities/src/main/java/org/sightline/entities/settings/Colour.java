package org.sightline.entities.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/** A colour of the screen: red, green and blue from 0 to 255. Contrast by the formula of WCAG 2. */
public record Colour(int red, int green, int blue) {

    /** What text must have at least against its ground. */
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The sheet in the dark theme. */
    public static final Colour DARK_SHEET = new Colour(0x17, 0x1f, 0x26);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double STEP = 0.005;

    /** @return empty when the text is no colour like {@code #0b5c8a} */
    public static Optional<Colour> parse(String text) {
        var matcher = HEX.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(matcher.group(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** From 1 (the same) to 21 (black on white). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Whether white text on it can be read. */
    public boolean carriesWhite() {
        return contrast(WHITE) >= READABLE;
    }

    /** The nearest darker colour of the same hue that carries white text; itself when it does already. */
    public Colour darkened() {
        return shifted(WHITE, lightness -> lightness - STEP);
    }

    /** The same hue, lighter until it can be read on the dark sheet. */
    public Colour raised() {
        return shifted(DARK_SHEET, lightness -> lightness + STEP);
    }

    private Colour shifted(Colour ground, DoubleUnaryOperator step) {
        double lightness = lightness();
        Colour shifted = this;
        while (shifted.contrast(ground) < READABLE) {
            lightness = step.applyAsDouble(lightness);
            shifted = withLightness(lightness);
        }
        return shifted;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private double lightness() {
        return (max() + min()) / 510.0;
    }

    private int max() {
        return Math.max(red, Math.max(green, blue));
    }

    private int min() {
        return Math.min(red, Math.min(green, blue));
    }

    /** Same hue and saturation (HSL). */
    private Colour withLightness(double lightness) {
        double held = Math.max(0, Math.min(1, lightness));
        double span = max() - min();
        double room = 255 * (1 - Math.abs(2 * lightness() - 1));
        double chroma = span == 0 ? 0 : span / room * (1 - Math.abs(2 * held - 1));
        double low = held - chroma / 2;
        return new Colour(scaled(red, low, chroma), scaled(green, low, chroma), scaled(blue, low, chroma));
    }

    private int scaled(int channel, double low, double chroma) {
        int span = max() - min();
        double part = span == 0 ? 0 : (channel - min()) / (double) span;
        return (int) Math.round(255 * Math.max(0, Math.min(1, low + part * chroma)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
