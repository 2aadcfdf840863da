package org.sightline.worker.svg;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Declarations of a style: known properties and their values, in order. */
record Declarations(Map<String, String> values) {

    static Declarations parsed(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String declaration : text.replaceAll("(?s)/\\*.*?\\*/", "").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).trim().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .trim();
                if (SvgWords.PROPERTIES.contains(property)) {
                    values.put(property, value);
                }
            }
        }
        return new Declarations(values);
    }

    /** As text of harmless values with renamed ids; {@code left} is left out. */
    String written(UnaryOperator<String> ids, String left) {
        StringBuilder text = new StringBuilder();
        values.forEach((property, value) -> {
            String safe = SvgValue.safe(value, ids);
            if (safe != null && !property.equals(left)) {
                text.append(property).append(':').append(safe).append(';');
            }
        });
        return text.toString();
    }
}
