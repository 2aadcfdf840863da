package org.sightline.worker.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.worker.scene.Look;

/** Colours of strokes and fills. A gradient counts as the colour it begins with, a pattern as grey. */
final class SvgPaint {

    private static final int GREY = 0xB0B0B0;
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("white", 0xFFFFFF),
            Map.entry("red", 0xFF0000),
            Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000FF),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("maroon", 0x800000),
            Map.entry("olive", 0x808000),
            Map.entry("lime", 0x00FF00),
            Map.entry("teal", 0x008080),
            Map.entry("navy", 0x000080),
            Map.entry("purple", 0x800080),
            Map.entry("orange", 0xFFA500),
            Map.entry("brown", 0xA52A2A),
            Map.entry("pink", 0xFFC0CB),
            Map.entry("gold", 0xFFD700),
            Map.entry("darkgray", 0xA9A9A9),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("darkgrey", 0xA9A9A9),
            Map.entry("lightgrey", 0xD3D3D3));

    private final Map<String, SvgElement> byId;

    SvgPaint(Map<String, SvgElement> byId) {
        this.byId = byId;
    }

    Look look(SvgStyle style, double scale) {
        int stroke = colour(style.value("stroke", "none"), style);
        int fill = colour(style.value("fill", "black"), style);
        double width = stroke == Look.NONE ? 0 : SvgLength.of(style.value("stroke-width", "1"), 1, 1) * scale;
        double opacity = opacity(style.value("fill-opacity", "1"));
        return new Look(stroke, fill, rounded(width), opacity, dashes(style, scale));
    }

    private static double opacity(String value) {
        return Math.max(0, Math.min(1, SvgLength.of(value, 1, 1)));
    }

    private static double rounded(double length) {
        return Math.round(length * 1e4) / 1e4;
    }

    private static List<Double> dashes(SvgStyle style, double scale) {
        String given = style.value("stroke-dasharray", "none");
        if (!given.matches("[-+0-9.,eE\\s]+")) {
            return List.of();
        }
        List<Double> dashes = new ArrayList<>();
        Numbers numbers = new Numbers(given);
        while (numbers.more() && dashes.size() < 32) {
            dashes.add(rounded(Math.abs(numbers.next()) * scale));
        }
        return dashes;
    }

    int colour(String value, SvgStyle style) {
        String paint = value.trim().toLowerCase(Locale.ROOT);
        if (paint.equals("none") || paint.equals("transparent")) {
            return Look.NONE;
        }
        if (paint.equals("currentcolor")) {
            String current = style.value("color", "black");
            return current.equalsIgnoreCase("currentcolor") ? 0 : colour(current, style);
        }
        List<String> servers = SvgValue.references(value);
        if (servers.isEmpty()) {
            return paint.contains("url(") ? Look.NONE : plain(paint); // why: what lies outside the file shows nothing
        }
        return byId.containsKey(servers.get(0)) ? server(servers.get(0)) : Look.NONE;
    }

    private static int plain(String paint) {
        if (paint.matches("#[0-9a-f]{3}")) {
            int short3 = Integer.parseInt(paint.substring(1), 16);
            return (short3 & 0xF00) * 0x1100 | (short3 & 0xF0) * 0x110 | (short3 & 0xF) * 0x11;
        }
        if (paint.matches("#[0-9a-f]{6,8}")) {
            return Integer.parseInt(paint.substring(1, 7), 16);
        }
        if (paint.startsWith("rgb")) {
            return rgb(paint);
        }
        return NAMED.getOrDefault(paint, GREY);
    }

    private static int rgb(String paint) {
        String[] parts = paint.replaceAll("rgba?\\(|\\)", "").trim().split("[\\s,/]+");
        int colour = 0;
        for (int i = 0; i < 3 && i < parts.length; i++) {
            double part = SvgLength.of(parts[i], 0, 255);
            colour = colour << 8 | (int) Math.max(0, Math.min(255, Math.round(part)));
        }
        return colour;
    }

    /** First colour of a gradient, following those that borrow their stops. */
    private int server(String id) {
        Set<String> tried = new HashSet<>();
        SvgElement server = byId.get(id);
        while (server != null && tried.add(server.id())) {
            for (Object child : server.content) {
                if (child instanceof SvgElement stop && stop.name.equals("stop")) {
                    SvgStyle style = SvgStyle.initial().of(stop, new SvgStyle.Rules(List.of()));
                    return plain(style.value("stop-color", "black").toLowerCase(Locale.ROOT));
                }
            }
            String next = server.attribute("href");
            server = next == null || !next.startsWith("#") ? null : byId.get(next.substring(1));
        }
        return GREY;
    }
}
