package org.sightline.worker.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of attributes and properties: which are harmless, and which ids they name. */
final class SvgValue {

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)['\"]?\\s*\\)");
    private static final Pattern OUTSIDE = Pattern.compile("url\\((?!\\s*['\"]?#)[^)]*\\)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\@{}<>;`]|/\\*|expression|javascript|://|data:|image\\(|url\\(|attr\\(|var\\(");

    private SvgValue() {}

    /** Ids a value names by {@code url(#id)}. */
    static List<String> references(String value) {
        List<String> ids = new ArrayList<>();
        if (value.indexOf('(') >= 0) {
            Matcher found = REFERENCE.matcher(value);
            while (found.find()) {
                ids.add(found.group(1));
            }
        }
        return ids;
    }

    /**
     * The value as it may be handed on, or null.
     *
     * @param ids new names of ids; null for those that are not handed on, which then show nothing
     */
    static String safe(String value, UnaryOperator<String> ids) {
        String bare = value;
        String renamed = value;
        if (value.indexOf('(') >= 0) {
            String inside = OUTSIDE.matcher(value).replaceAll("none");
            bare = REFERENCE.matcher(inside).replaceAll("");
            renamed = REFERENCE.matcher(inside).replaceAll(found -> {
                String id = ids.apply(found.group(1));
                return id == null ? "none" : "url(#" + id + ")";
            });
        }
        boolean harmless = !FORBIDDEN.matcher(bare.toLowerCase(Locale.ROOT)).find()
                && bare.chars().noneMatch(letter -> letter < 32 && letter != '\n' && letter != '\t' && letter != '\r');
        return harmless ? renamed : null;
    }
}
