package org.sightline.ejb.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.entities.shared.RefusedException;

/** What a list is asked, as in its address: names and values, in one order whatever order they came in. */
public record SearchQuery(SortedMap<String, String> values) {

    /** @throws RefusedException when it cannot be read */
    public static SearchQuery parse(String query) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!value.isBlank()) {
                values.put(decoded(pair.substring(0, equals)), value);
            }
        }
        return new SearchQuery(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RefusedException.at("query", "search.badQuery");
        }
    }

    /** As it follows the question mark of an address. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
