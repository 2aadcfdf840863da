package org.sightline.ejb.design.book;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * In which words a book speaks to its reader.
 *
 * @param texts a text by its key, with its parameters
 */
public record BookWords(Locale language, ZoneId zone, BiFunction<String, Object[], String> texts) {

    String of(String key, Object... parameters) {
        return texts.apply("design.book." + key, parameters);
    }
}
