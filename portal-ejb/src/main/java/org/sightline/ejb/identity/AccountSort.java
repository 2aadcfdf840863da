package org.sightline.ejb.identity;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns the list of staff accounts can be sorted by. */
public enum AccountSort {
    NAME("nameFolded"),
    LOGIN("loginFolded");

    private final String attribute;

    AccountSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by name */
    public static AccountSort of(String name) {
        if (name == null || name.isBlank()) {
            return NAME;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
