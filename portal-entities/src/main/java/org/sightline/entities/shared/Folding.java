package org.sightline.entities.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text for comparing and searching: compatibility characters unified, lower case, outer blanks gone. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
