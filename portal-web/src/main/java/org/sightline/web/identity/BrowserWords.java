package org.sightline.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls a browser by the names people know, as far as it says them itself. */
@Named
@ApplicationScoped
public class BrowserWords {

    private static final int LONGEST = 40;

    /** Told first by the word that only this one says, as most claim to be several. */
    private static final Map<String, String> BROWSERS =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private static Map<String, String> ordered(String... wordsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndNames.length; i += 2) {
            names.put(wordsAndNames[i], wordsAndNames[i + 1]);
        }
        return names;
    }

    /** For example "Firefox, Linux"; the beginning of its own words when none is known. */
    public String of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return "–";
        }
        String browser = name(BROWSERS, userAgent);
        String system = name(SYSTEMS, userAgent);
        if (browser == null) {
            return userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
        }
        return system == null ? browser : browser + ", " + system;
    }

    private static String name(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
