package org.sightline.ejb.customer;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns a list of contacts can be sorted by. */
public enum ContactSort {
    NAME("nameFolded"),
    EMAIL("emailFolded");

    private final String attribute;

    ContactSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by name */
    public static ContactSort of(String name) {
        if (name == null || name.isBlank()) {
            return NAME;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
